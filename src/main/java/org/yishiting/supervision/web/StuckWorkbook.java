package org.yishiting.supervision.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.supervision.stuck.StuckSteps;

/** The list of open steps as an xlsx workbook, which the reader's own program sorts and counts. */
@Component
class StuckWorkbook {

    private static final int ROWS_IN_MEMORY = 200;

    private final StuckSteps steps;
    private final StuckWords words;
    private final MessageSource messages;
    private final Clock clock;

    StuckWorkbook(StuckSteps steps, StuckWords words, MessageSource messages, Clock clock) {
        this.steps = steps;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /** All steps of the request's filter in its order, as far as lists reach; to be closed. */
    Filled fill(StuckRequest request, String reader, Locale locale) {
        SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
        try {
            StuckSheet sheet = new StuckSheet(book, messages, locale, clock.getZone());
            boolean more =
                    steps.each(reader, request.filter(), request.sorting(), some -> words.rows(some, reader, locale)
                            .forEach(sheet::add));
            sheet.filterable();
            if (more) {
                sheet.addNote("stuck.workbook.more", StuckSteps.REACH);
            }
            return new Filled(book);
        } catch (RuntimeException failed) {
            new Filled(book).close();
            throw failed;
        }
    }

    /** A workbook that lies on disk until it is closed. */
    record Filled(SXSSFWorkbook book) implements Closeable {

        void write(OutputStream out) throws IOException {
            book.write(out);
        }

        /** Rows still in memory go to disk first: the library deletes no sheet that has some after its file is shut. */
        @Override
        public void close() {
            try {
                for (Sheet sheet : book) {
                    ((SXSSFSheet) sheet).flushRows();
                }
                book.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
