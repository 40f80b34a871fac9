package org.yishiting.statistics.web;

import java.util.Arrays;
import java.util.Optional;

/** How addresses name the constants of the figures: in small letters. */
final class Codes {

    private Codes() {}

    /** Empty for what names none. */
    static <E extends Enum<E>> Optional<E> find(E[] known, String code) {
        return Arrays.stream(known)
                .filter(value -> value.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
