package org.yishiting.matter;

import java.util.Locale;

/** Which way a matter goes after it was weighed: handled at once, deliberated, or handed to the level above. */
public enum Route {
    FAST,
    DELIBERATE,
    HAND_UP;

    /** As forms, tables and diagrams say it, {@code hand-up}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
