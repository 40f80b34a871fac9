package org.yishiting.statistics.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yishiting.statistics.table.Table.Kind;

/**
 * Writes a table as a workbook: numbers are numbers, days are days, words never become formulas, the head stays in sight and filters; a second
 * sheet says what was asked and what the figures mean.
 */
final class FigureBook {

    private static final int UNIT = 256;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private final XSSFWorkbook book;
    private final CellStyle head;
    private final CellStyle words;
    private final CellStyle note;
    private final CellStyle count;
    private final CellStyle share;
    private final CellStyle days;
    private final CellStyle day;

    private FigureBook(XSSFWorkbook book) {
        this.book = book;
        this.head = style(null);
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        this.words = style(null);
        words.setQuotePrefixed(true);
        this.note = style(null);
        note.setWrapText(true);
        note.setQuotePrefixed(true);
        this.count = style("0");
        this.share = style("0.0%");
        this.days = style("0.0");
        this.day = style("yyyy-mm-dd");
    }

    /**
     * @param name of the sheet
     * @param notes name and text of the second sheet, the name first
     * @param cases heads the column that says on how many cases a share rests
     */
    static void write(Table table, String name, List<String> notes, String cases, OutputStream output)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FigureBook book = new FigureBook(workbook);
            book.figures(table, name, cases);
            book.notes(notes);
            workbook.write(output);
        }
    }

    private void figures(Table table, String name, String cases) {
        Sheet sheet = book.createSheet(name);
        Row first = sheet.createRow(0);
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            put(first, table.columns().get(i).label(), head, widths);
            if (table.hasShares(i)) {
                put(first, cases, head, widths);
            }
        }
        table.rows().forEach(line -> {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < line.cells().size(); i++) {
                put(row, line.cells().get(i), widths);
                if (table.hasShares(i)) {
                    cases(row, line.cells().get(i));
                }
            }
        });
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, UNIT * Math.min(WIDEST, Math.max(NARROWEST, widths.get(i) + 2)));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, widths.size() - 1));
    }

    private void put(Row row, Cell cell, List<Integer> widths) {
        if (cell.kind() == Kind.TEXT) {
            put(row, cell.shown(), words, widths);
        } else if (cell.kind() == Kind.DAY) {
            int column = next(row);
            var place = row.createCell(column);
            place.setCellValue(LocalDate.ofEpochDay((long) cell.number()));
            place.setCellStyle(day);
            widen(widths, column, cell.shown().length());
        } else if (cell.known()) {
            var place = row.createCell(next(row));
            place.setCellValue(cell.number());
            place.setCellStyle(cell.kind() == Kind.COUNT ? count : cell.kind() == Kind.SHARE ? share : days);
        } else {
            row.createCell(next(row));
        }
    }

    private void cases(Row row, Cell cell) {
        var place = row.createCell(next(row));
        if (cell.kind() == Kind.SHARE) {
            place.setCellValue(cell.n());
            place.setCellStyle(count);
        }
    }

    private void put(Row row, String text, CellStyle style, List<Integer> widths) {
        int column = next(row);
        var place = row.createCell(column);
        place.setCellValue(text);
        place.setCellStyle(style);
        widen(
                widths,
                column,
                text.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum());
    }

    private static void widen(List<Integer> widths, int column, int width) {
        if (column == widths.size()) {
            widths.add(width);
        } else {
            widths.set(column, Math.max(width, widths.get(column)));
        }
    }

    private static int next(Row row) {
        return Math.max(0, row.getLastCellNum());
    }

    private void notes(List<String> notes) {
        Sheet sheet = book.createSheet(notes.get(0));
        sheet.setColumnWidth(0, UNIT * 2 * WIDEST);
        for (String text : notes.subList(1, notes.size())) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            put(row, text, note, new ArrayList<>());
        }
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (format != null) {
            style.setDataFormat(book.createDataFormat().getFormat(format));
        }
        return style;
    }
}
