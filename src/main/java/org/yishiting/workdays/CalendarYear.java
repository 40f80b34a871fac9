package org.yishiting.workdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of the holidays of one year.
 *
 * @param days in order, empty when nothing is known
 */
public record CalendarYear(int year, List<CalendarDay> days) {

    /** How far the year can be relied on. */
    public enum State {
        /** From the official notice. */
        KNOWN,
        /** Only what the regulation fixes by itself, or single days; make-up days are missing. */
        PROVISIONAL,
        /** Nothing: weekends alone count as days off. */
        MISSING
    }

    public State state() {
        if (days.isEmpty()) {
            return State.MISSING;
        }
        boolean known = CalendarPlan.isWhole(year, days) && days.stream().noneMatch(CalendarDay::provisional);
        return known ? State.KNOWN : State.PROVISIONAL;
    }

    /** Days off and the days worked for them by holiday, in the order of the year, as the official notice tells them. */
    public List<Holiday> holidays() {
        List<String> names = days.stream()
                .filter(day -> !day.working())
                .map(CalendarDay::name)
                .distinct()
                .toList();
        Map<String, Holiday> holidays = new LinkedHashMap<>();
        for (CalendarDay day : days) {
            String name =
                    names.stream().filter(day.name()::startsWith).findFirst().orElse(day.name());
            Holiday holiday =
                    holidays.computeIfAbsent(name, key -> new Holiday(key, new ArrayList<>(), new ArrayList<>()));
            (day.working() ? holiday.worked() : holiday.off()).add(day.day());
        }
        return holidays.values().stream()
                .sorted(Comparator.comparing(Holiday::first))
                .toList();
    }

    /**
     * One holiday.
     *
     * @param off the days off that the table names; weekends beside them need not be
     * @param worked weekend days worked in exchange
     */
    public record Holiday(String name, List<LocalDate> off, List<LocalDate> worked) {

        /** Its first day off; the first day worked for one that has none. */
        LocalDate first() {
            return off.isEmpty() ? worked.get(0) : off.get(0);
        }

        /** The days off as runs of days that follow each other. */
        public List<Run> runs() {
            List<Run> runs = new ArrayList<>();
            for (LocalDate day : off) {
                Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                if (last != null && last.to().plusDays(1).equals(day)) {
                    runs.set(runs.size() - 1, new Run(last.from(), day));
                } else {
                    runs.add(new Run(day, day));
                }
            }
            return runs;
        }
    }

    /** Days in a row, both ends included. */
    public record Run(LocalDate from, LocalDate to) {

        public boolean isOneDay() {
            return from.equals(to);
        }
    }
}
