package org.yishiting.statistics.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.yishiting.statistics.Definitions;
import org.yishiting.statistics.Period;
import org.yishiting.statistics.Ranking.Measure;
import org.yishiting.statistics.Selection;
import org.yishiting.statistics.Vocabulary;
import org.yishiting.statistics.Words;
import org.yishiting.statistics.table.Table.Section;

/** One table of a selection as a workbook to take away. */
@Service
public class FigureSheets {

    private static final int MOST = 5000;

    private final Tables tables;
    private final Vocabulary vocabulary;

    FigureSheets(Tables tables, Vocabulary vocabulary) {
        this.tables = tables;
        this.vocabulary = vocabulary;
    }

    /**
     * Writes the workbook and leaves the stream open.
     *
     * @param asked what was asked for, in words
     */
    public void write(
            Section section, Selection selection, Measure rankedBy, String asked, Locale locale, OutputStream output)
            throws IOException {
        Table table = tables.of(selection, rankedBy, MOST, locale, Links.NONE).get(section.ordinal());
        Words words = vocabulary.in(locale);
        FigureBook.write(table, title(section, words), notes(section, asked, words), words.say("column.cases"), output);
    }

    /** In the reader's language: what the table is about and for which days. */
    public String fileName(Section section, Period period, Locale locale) {
        Words words = vocabulary.in(locale);
        return words.say("file", title(section, words), period.from(), period.to()) + ".xlsx";
    }

    private static String title(Section section, Words words) {
        return words.say("section." + section.code());
    }

    private static List<String> notes(Section section, String asked, Words words) {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("notes"));
        notes.add(asked);
        notes.add(words.say("section." + section.code() + ".hint"));
        for (Definitions definition : Definitions.values()) {
            notes.add(definition.term(words) + words.say("colon") + definition.meaning(words));
        }
        return notes;
    }
}
