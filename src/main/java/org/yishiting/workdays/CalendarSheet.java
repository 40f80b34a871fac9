package org.yishiting.workdays;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yishiting.workdays.BadCalendarException.Fault;
import org.yishiting.workdays.BadCalendarException.Reason;

/**
 * The days of a notice of public holidays, as a table or list hands them in: a row a day, {@code 2026-02-14,true,name};
 * {@code true} for a weekend day that is worked. A head and empty rows are passed over. Days of a holiday at the turn of
 * the year may lie in December before the year or in January after it.
 */
public final class CalendarSheet {

    private final int year;
    private final List<CalendarDay> days = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();
    private SheetColumns columns = SheetColumns.USUAL;

    private CalendarSheet(int year) {
        this.year = year;
    }

    /**
     * The days of a file: a workbook, JSON, or text in whatever charset spreadsheets write.
     *
     * @param year of the notice
     * @throws BadCalendarException with all bad lines
     */
    public static List<CalendarDay> read(int year, byte[] file) {
        if (WorkbookTable.isOne(file)) {
            return read(year, WorkbookTable.read(file));
        }
        String text = SheetText.decode(file);
        return read(year, JsonTable.isOne(text) ? JsonTable.read(text) : TextTable.read(text));
    }

    /** The same of text that was pasted. */
    public static List<CalendarDay> read(int year, String text) {
        return read(year, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file as text that can be corrected by hand; empty for a workbook. */
    public static String text(byte[] file) {
        return WorkbookTable.isOne(file) ? "" : SheetText.decode(file);
    }

    /** The days as text that can be read again. */
    public static String write(List<CalendarDay> days) {
        return days.stream()
                .map(day -> day.day() + "," + day.working() + ",\"" + day.name().replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining("\n"));
    }

    private static List<CalendarDay> read(int year, List<SheetRow> rows) {
        CalendarSheet sheet = new CalendarSheet(year);
        List<SheetRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        Optional<SheetColumns> head = filled.stream().findFirst().flatMap(SheetColumns::of);
        head.ifPresent(columns -> sheet.columns = columns);
        filled.stream().skip(head.isPresent() ? 1 : 0).forEach(sheet::add);
        if (sheet.days.isEmpty() && sheet.faults.isEmpty()) {
            sheet.faults.add(new Fault(1, Reason.EMPTY, ""));
        }
        if (!sheet.faults.isEmpty()) {
            throw new BadCalendarException(sheet.faults);
        }
        return List.copyOf(sheet.days);
    }

    private void add(SheetRow row) {
        List<String> cells = row.cells();
        if (cells.size() < 3 || columns.equals(SheetColumns.USUAL) && hasMore(cells)) {
            faults.add(new Fault(row.line(), Reason.NOT_THREE_CELLS, String.join(",", cells)));
            return;
        }
        String written = cells.get(columns.date());
        String working = cells.get(columns.working());
        String name = cells.get(columns.name());
        Optional<LocalDate> day = SheetDate.read(written);
        Optional<Boolean> works = columns.works(working);
        if (day.isEmpty()) {
            faults.add(new Fault(row.line(), Reason.NO_DATE, written));
        } else if (!belongs(day.get())) {
            faults.add(new Fault(row.line(), Reason.OTHER_YEAR, written));
        } else if (!seen.add(day.get())) {
            faults.add(new Fault(row.line(), Reason.TWICE, written));
        } else if (works.isEmpty()) {
            faults.add(new Fault(row.line(), Reason.NOT_TRUE_OR_FALSE, working));
        } else if (name.isEmpty() || name.codePointCount(0, name.length()) > CalendarDay.NAME_LENGTH) {
            faults.add(new Fault(row.line(), Reason.NAME_LENGTH, name));
        } else {
            days.add(new CalendarDay(day.get(), works.get(), name, false));
        }
    }

    private static boolean hasMore(List<String> cells) {
        return cells.stream().skip(3).anyMatch(cell -> !cell.isEmpty());
    }

    private boolean belongs(LocalDate day) {
        return day.getYear() == year
                || day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER
                || day.getYear() == year + 1 && day.getMonth() == Month.JANUARY;
    }
}
