package org.yishiting.engine;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a diagram says of itself in its properties; where its file lies says nothing.
 *
 * @param kind what it is
 * @param opens how a case on it is opened, only for a procedure: {@code appeal}, {@code staff}, {@code rhythm} or {@code
 *     meeting}
 * @param inputs variables that whoever starts it must give
 * @param closes which of its ends close the case: {@code always}, or the error codes of those that do
 */
public record ProcessProperties(Kind kind, Optional<String> opens, Set<String> inputs, Set<String> closes) {

    /** A diagram that does not say what it is can be called, and nothing else. */
    public enum Kind {
        /** Carries a case from its beginning to its end. */
        PROCEDURE,
        /** A part that procedures call. */
        BLOCK,
        /** Runs beside the cases: supervision, mails, what comes round. */
        TECHNICAL
    }

    /** As they stand in the diagram, by name; throws {@link IllegalArgumentException} for an unknown kind. */
    public static ProcessProperties of(Map<String, String> written) {
        return new ProcessProperties(
                Optional.ofNullable(written.get("kind"))
                        .map(kind -> Kind.valueOf(kind.strip().toUpperCase(Locale.ROOT)))
                        .orElse(Kind.BLOCK),
                Optional.ofNullable(written.get("opens")).map(String::strip),
                list(written.get("inputs")),
                list(written.get("closes")));
    }

    private static Set<String> list(String written) {
        return Arrays.stream(written == null ? new String[0] : written.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
