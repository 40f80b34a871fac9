package org.yishiting.workdays;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the import of a notice would change, day by day. A day is replaced by what the notice says of it; whatever else is
 * known of the year goes only when the notice is a whole one.
 *
 * @param year of the notice
 * @param whole whether it names as many days off as a year has, {@value #STATUTORY} at least
 * @param days of the notice
 * @param changes in the order of the days, those that stay as they are included
 */
public record CalendarPlan(int year, boolean whole, List<CalendarDay> days, List<Change> changes) {

    /** Days off that every notice names; the Regulation on Public Holidays fixed 11 until 2024 and 13 since. */
    static final int STATUTORY = 11;

    /** What becomes of a day. */
    public enum Kind {
        NEW,
        CHANGED,
        REMOVED,
        UNCHANGED
    }

    /**
     * @param before null for a new day
     * @param after null for a day that is removed
     */
    public record Change(LocalDate day, Kind kind, CalendarDay before, CalendarDay after) {}

    /**
     * @param known what is known of the days of the notice and of its year
     * @param ofYear those among them that the notice of this year brought; others are another notice's to remove
     */
    static CalendarPlan of(int year, List<CalendarDay> days, List<CalendarDay> known, List<LocalDate> ofYear) {
        boolean whole = isWhole(year, days);
        Map<LocalDate, CalendarDay> before =
                known.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        Map<LocalDate, Change> changes = new TreeMap<>();
        for (CalendarDay day : days) {
            changes.put(day.day(), change(day, before.get(day.day())));
        }
        if (whole) {
            ofYear.stream()
                    .filter(day -> !changes.containsKey(day))
                    .forEach(day -> changes.put(day, new Change(day, Kind.REMOVED, before.get(day), null)));
        }
        return new CalendarPlan(
                year,
                whole,
                days.stream().sorted(Comparator.comparing(CalendarDay::day)).toList(),
                new ArrayList<>(changes.values()));
    }

    static boolean isWhole(int year, List<CalendarDay> days) {
        return days.stream()
                        .filter(day -> !day.working() && day.day().getYear() == year)
                        .count()
                >= STATUTORY;
    }

    private static Change change(CalendarDay day, CalendarDay before) {
        if (before == null) {
            return new Change(day.day(), Kind.NEW, null, day);
        }
        return new Change(day.day(), before.equals(day) ? Kind.UNCHANGED : Kind.CHANGED, before, day);
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Tells this plan from any other; who confirms it has seen what it changes. */
    public String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((year + "\n" + changes).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
