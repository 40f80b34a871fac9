package org.yishiting.matter;

import java.util.Locale;

/** How much a matter weighs: 微, 小, 大, 重. */
public enum Level {
    MICRO,
    SMALL,
    BIG,
    MAJOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
