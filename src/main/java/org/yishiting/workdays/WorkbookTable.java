package org.yishiting.workdays;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.yishiting.workdays.BadCalendarException.Fault;
import org.yishiting.workdays.BadCalendarException.Reason;

/** The first sheet of a workbook, xlsx or xls, as Excel and WPS save it. */
final class WorkbookTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private WorkbookTable() {}

    static boolean isOne(byte[] file) {
        return file.length > 3
                && (file[0] == 'P' && file[1] == 'K' && file[2] == 3
                        || (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF && file[2] == 0x11);
    }

    /** @throws BadCalendarException when it cannot be opened */
    static List<SheetRow> read(byte[] file) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            List<SheetRow> rows = new ArrayList<>();
            if (workbook.getNumberOfSheets() > 0) {
                workbook.getSheetAt(0).forEach(row -> rows.add(new SheetRow(row.getRowNum() + 1, cells(row))));
            }
            return rows;
        } catch (IOException | RuntimeException unreadable) {
            throw new BadCalendarException(List.of(new Fault(1, Reason.UNREADABLE, "")));
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            cells.add(words(row.getCell(column)));
        }
        return cells;
    }

    private static String words(Cell cell) {
        if (cell == null) {
            return "";
        }
        boolean computed = cell.getCellType() == CellType.FORMULA;
        CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? DAY.format(cell.getLocalDateTimeCellValue())
                        : new DataFormatter().formatRawCellContents(cell.getNumericCellValue(), 0, "0");
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case STRING -> cell.getStringCellValue().strip();
            default -> "";
        };
    }
}
