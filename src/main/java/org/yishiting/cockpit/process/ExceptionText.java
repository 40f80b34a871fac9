package org.yishiting.cockpit.process;

import java.util.regex.Pattern;

/**
 * What an exception says in its first line, for people who mend things: nothing that a person wrote, no numbers by
 * which a person could be reached. Words in other letters than ASCII and long numbers become dots.
 */
final class ExceptionText {

    private static final Pattern WORDS = Pattern.compile("[^\\x20-\\x7E]+");
    private static final Pattern NUMBERS = Pattern.compile("[0-9][0-9 -]{3,}[0-9]");
    private static final int LONGEST = 200;

    private ExceptionText() {}

    /** The first line of a stack trace; empty for an empty one. */
    static String of(String stacktrace) {
        String line = stacktrace == null ? "" : stacktrace.lines().findFirst().orElse("");
        String plain = NUMBERS.matcher(WORDS.matcher(line).replaceAll("…")).replaceAll("…");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    /** The same of an exception at hand: of the cause it began with. */
    static String of(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return of(first.getClass().getSimpleName() + ": " + first.getMessage());
    }
}
