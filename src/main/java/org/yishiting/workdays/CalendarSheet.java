package org.yishiting.workdays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yishiting.workdays.BadCalendarException.Fault;
import org.yishiting.workdays.BadCalendarException.Reason;

/**
 * The holidays of one year as text, a line a day: {@code 2026-02-14,true,name}; {@code true} for a weekend day that
 * is worked. A head line {@code date,working,name} and empty lines are passed over.
 */
public final class CalendarSheet {

    private static final String HEAD = "date,working,name";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final int year;
    private final List<CalendarDay> days = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    private CalendarSheet(int year) {
        this.year = year;
    }

    /** The days of the sheet, as officially announced; throws {@link BadCalendarException} with all bad lines. */
    public static List<CalendarDay> read(int year, String text) {
        CalendarSheet sheet = new CalendarSheet(year);
        List<String> lines = text.replace(BYTE_ORDER_MARK, "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.equalsIgnoreCase(HEAD)) {
                sheet.add(i + 1, line);
            }
        }
        if (sheet.days.isEmpty() && sheet.faults.isEmpty()) {
            sheet.faults.add(new Fault(1, Reason.EMPTY, ""));
        }
        if (!sheet.faults.isEmpty()) {
            throw new BadCalendarException(sheet.faults);
        }
        return List.copyOf(sheet.days);
    }

    private void add(int number, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3) {
            faults.add(new Fault(number, Reason.NOT_THREE_CELLS, line));
            return;
        }
        LocalDate day = date(cells[0].strip());
        String working = cells[1].strip();
        String name = cells[2].strip();
        if (day == null) {
            faults.add(new Fault(number, Reason.NO_DATE, cells[0].strip()));
        } else if (day.getYear() != year) {
            faults.add(new Fault(number, Reason.OTHER_YEAR, cells[0].strip()));
        } else if (!seen.add(day)) {
            faults.add(new Fault(number, Reason.TWICE, cells[0].strip()));
        } else if (!working.equals("true") && !working.equals("false")) {
            faults.add(new Fault(number, Reason.NOT_TRUE_OR_FALSE, working));
        } else if (name.isEmpty() || name.length() > CalendarDay.NAME_LENGTH) {
            faults.add(new Fault(number, Reason.NAME_LENGTH, name));
        } else {
            days.add(new CalendarDay(day, working.equals("true"), name, false));
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
