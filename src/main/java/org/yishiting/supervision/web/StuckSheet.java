package org.yishiting.supervision.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.context.MessageSource;

/**
 * The sheet of a {@link StuckWorkbook}: a frozen head that filters, then one row for each step.
 *
 * <p>Texts are text cells and marked as such, so that no title that begins with an equals sign is ever a formula, not
 * even after somebody has edited it.
 */
class StuckSheet {

    private static final int CHARACTER = 256;
    private static final String DAY = "yyyy-mm-dd";
    private static final String MINUTE = "yyyy-mm-dd hh:mm";

    private final SXSSFSheet sheet;
    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;
    private final CellStyle text;
    private final CellStyle day;
    private final CellStyle minute;
    private int rows;
    private int column;

    StuckSheet(SXSSFWorkbook book, MessageSource messages, Locale locale, ZoneId zone) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
        this.sheet = book.createSheet(word("stuck.workbook.sheet"));
        this.text = book.createCellStyle();
        text.setQuotePrefixed(true);
        this.day = dated(book, DAY);
        this.minute = dated(book, MINUTE);
        head(book);
    }

    private static CellStyle dated(SXSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private void head(SXSSFWorkbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        Row head = next();
        for (Column shown : Column.values()) {
            sheet.setColumnWidth(shown.ordinal(), shown.characters * CHARACTER);
            Cell cell = head.createCell(shown.ordinal());
            cell.setCellValue(word("stuck.column." + shown.name().toLowerCase(Locale.ROOT)));
            cell.setCellStyle(style);
        }
        sheet.createFreezePane(0, 1);
    }

    void add(StuckRow step) {
        Row row = next();
        text(row, step.matter());
        text(row, step.title());
        text(row, step.community());
        text(row, step.procedureName());
        text(row, step.stepName());
        text(row, step.holder());
        time(row, step.since(), minute);
        time(row, step.due(), minute);
        number(row, step.daysOver());
        text(row, step.levelName());
        text(row, step.supervisionName());
        number(row, step.urgedTimes());
        time(row, step.urgedAt(), minute);
        date(row, step.pausedUntil());
        text(row, step.incident() ? word("stuck.workbook.incident") : null);
    }

    /** After the last step: the head filters them. */
    void filterable() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, Column.values().length - 1));
    }

    /** A line below the steps. */
    void addNote(String key, Object... arguments) {
        text(next(), messages.getMessage(key, arguments, locale));
    }

    private Row next() {
        column = 0;
        return sheet.createRow(rows++);
    }

    private void text(Row row, String value) {
        Cell cell = row.createCell(column++);
        if (value != null) {
            cell.setCellValue(value);
            cell.setCellStyle(text);
        }
    }

    private void number(Row row, Integer value) {
        Cell cell = row.createCell(column++);
        if (value != null) {
            cell.setCellValue(value);
        }
    }

    private void time(Row row, Instant value, CellStyle style) {
        Cell cell = row.createCell(column++);
        if (value != null) {
            cell.setCellValue(LocalDateTime.ofInstant(value, zone));
            cell.setCellStyle(style);
        }
    }

    private void date(Row row, LocalDate value) {
        Cell cell = row.createCell(column++);
        if (value != null) {
            cell.setCellValue(value);
            cell.setCellStyle(day);
        }
    }

    private String word(String key) {
        return messages.getMessage(key, null, locale);
    }

    /** In the order of {@link #add}. */
    private enum Column {
        MATTER(24),
        TITLE(36),
        COMMUNITY(18),
        PROCEDURE(26),
        STEP(18),
        HOLDER(28),
        SINCE(17),
        DUE(17),
        DAYS_OVER(10),
        LEVEL(8),
        SUPERVISION(12),
        URGED_TIMES(10),
        URGED_AT(17),
        PAUSED_UNTIL(13),
        INCIDENT(10);

        private final int characters;

        Column(int characters) {
            this.characters = characters;
        }
    }
}
