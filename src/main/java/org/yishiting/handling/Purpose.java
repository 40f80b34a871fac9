package org.yishiting.handling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is chosen for. */
public enum Purpose {
    FORWARD,
    DELEGATE,
    COUNTERSIGN,
    COPY;

    /** The name that calls use, {@code forward}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Purpose> of(String id) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.id().equals(id))
                .findFirst();
    }
}
