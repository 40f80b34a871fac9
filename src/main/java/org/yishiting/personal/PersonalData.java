package org.yishiting.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Telephone numbers, identity-card numbers of 18 and 15 digits, mail addresses and ids of messengers, however they are
 * written: with separators, in full-width, circled or Chinese digits, with invisible characters or emoji between.
 *
 * <p>Names cannot be told from other words. Numbers are told from amounts, dates and rooms by their make: the area, the
 * day of birth, the first digits.
 */
public final class PersonalData {

    /** Where it stands in the text, the end exclusive. */
    public record Span(int from, int to) {}

    private PersonalData() {}

    /** All that is found, in the order of the text and without overlaps. */
    public static List<Span> in(String text) {
        Plain plain = Plain.of(text);
        List<Span> found = new ArrayList<>(Numbers.in(plain));
        found.addAll(Addresses.in(plain));
        found.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
        List<Span> apart = new ArrayList<>();
        for (Span span : found) {
            Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && span.from() < last.to()) {
                apart.set(apart.size() - 1, new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                apart.add(span);
            }
        }
        return List.copyOf(apart);
    }

    /** The text with all that is found written as three asterisks. */
    public static String masked(String text) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Span span : in(text)) {
            masked.append(text, from, span.from()).append("***");
            from = span.to();
        }
        return masked.append(text, from, text.length()).toString();
    }
}
