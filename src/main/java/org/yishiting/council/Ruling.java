package org.yishiting.council;

import java.util.Locale;

/** What the level above makes of a matter that the council could not settle. */
public enum Ruling {
    /** It decides itself. */
    DECIDE,
    /** The council deliberates again. */
    AGAIN,
    /** The matter ends without a result. */
    END;

    /** As forms say it, {@code decide}. */
    public static Ruling of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
