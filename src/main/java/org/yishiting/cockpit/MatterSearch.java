package org.yishiting.cockpit;

import java.time.LocalDate;

/**
 * What is looked for among matters that run or are over; what is null does not matter.
 *
 * @param number begins with
 * @param text within the title or the place
 * @param division code; matters inside it too
 * @param from first day on which it was closed
 * @param to last day
 * @param minDays it took at least so many calendar days, or has taken so far
 * @param page from 0
 */
public record MatterSearch(
        String number,
        String text,
        String procedure,
        String division,
        State state,
        LocalDate from,
        LocalDate to,
        Integer minDays,
        int page,
        int size) {

    /** So far one can turn the pages; who wants more looks for something narrower. */
    public static final int DEEPEST = 10_000;

    private static final int LARGEST = 100;
    private static final int LONGEST_DURATION = 36_500;

    /** Where matters stand, in the words of a search. */
    public enum State {
        OVER("'CLOSED', 'DECLINED', 'ENDED'"),
        RUNNING("'OPEN', 'RATING'"),
        OPEN("'OPEN'"),
        RATING("'RATING'"),
        CLOSED("'CLOSED'"),
        DECLINED("'DECLINED'"),
        ENDED("'ENDED'");

        private final String statuses;

        State(String statuses) {
            this.statuses = statuses;
        }

        /** Names of {@code Status} as a list of SQL. */
        String statuses() {
            return statuses;
        }
    }

    public MatterSearch {
        number = typed(number);
        text = typed(text);
        procedure = typed(procedure);
        division = typed(division);
        size = Math.max(1, Math.min(size, LARGEST));
        from = ofOurTime(from);
        to = ofOurTime(to);
        page = Math.max(0, Math.min(page, DEEPEST / size));
        minDays = minDays == null ? null : Math.max(0, Math.min(minDays, LONGEST_DURATION));
    }

    private static String typed(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Days that no matter can have been closed on do not narrow the search. */
    private static LocalDate ofOurTime(LocalDate day) {
        return day == null || Period.isOfOurTime(day) ? day : null;
    }
}
