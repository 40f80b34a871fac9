package org.yishiting.council;

/** What the level above makes of a matter that the council could not settle. */
public enum Ruling {
    /** It decides itself. */
    DECIDE,
    /** The council deliberates again. */
    AGAIN,
    /** The matter ends without a result. */
    END
}
