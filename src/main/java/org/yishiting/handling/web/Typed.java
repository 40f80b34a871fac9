package org.yishiting.handling.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.yishiting.house.Words;

/**
 * What was typed into one of the forms of a step's page.
 *
 * @param to user ids, or {@code group:<group id>}
 * @param id of the countersign or copy it is about
 * @param days working days, as they were typed
 * @param until a day, as it was typed
 * @param q words to find people by
 * @param find set when people are looked for and nothing is to be done yet
 */
record Typed(List<String> to, String words, Boolean agrees, Long id, String days, String until, String q, String find) {

    Typed {
        to = to == null ? List.of() : List.copyOf(to);
        words = Words.kept(words);
        days = Words.kept(days);
        until = Words.kept(until);
        q = Words.kept(q);
    }

    static Typed nothing() {
        return new Typed(List.of(), "", null, null, "", "", "", null);
    }

    /** The only person or group; null when none was chosen. */
    String one() {
        return to.isEmpty() ? null : to.get(0);
    }

    boolean isSearch() {
        return find != null;
    }

    /** The id of a form that must have one. */
    long about() {
        return id == null ? 0 : id;
    }

    /** Null for anything but a small whole number. */
    Integer workingDays() {
        return days.matches("\\d{1,4}") ? Integer.valueOf(days) : null;
    }

    /** Null for anything but a date. */
    LocalDate day() {
        try {
            return LocalDate.parse(until);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
