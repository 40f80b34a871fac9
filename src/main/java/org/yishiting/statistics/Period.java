package org.yishiting.statistics;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole days from the first to the last, both counted.
 *
 * @throws IllegalArgumentException when the last lies before the first, the period is longer than {@link #LONGEST}, or
 *     it lies in no year that a calendar of ours could know
 */
public record Period(LocalDate from, LocalDate to) {

    /** Most days of a period: three years. */
    public static final int LONGEST = 1096;

    private static final int RECENT = 90;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    public Period {
        if (from.getYear() < FIRST_YEAR
                || to.getYear() > LAST_YEAR
                || to.isBefore(from)
                || ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw new IllegalArgumentException("no period from " + from + " to " + to);
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** @param quarter 1 to 4 */
    public static Period ofQuarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The last 90 days, today counted. */
    public static Period recent(LocalDate today) {
        return new Period(today.minusDays(RECENT - 1L), today);
    }

    /** 0:00 of the first day. */
    public Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** 24:00 of the last day, not part of the period any more. */
    public Instant ends(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Weeks from Monday to Sunday, the first and the last cut where the period ends. */
    public List<Period> weeks() {
        List<Period> weeks = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); ) {
            LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            LocalDate last = sunday.isAfter(to) ? to : sunday;
            weeks.add(new Period(day, last));
            day = last.plusDays(1);
        }
        return weeks;
    }
}
