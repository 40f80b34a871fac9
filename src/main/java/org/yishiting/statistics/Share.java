package org.yishiting.statistics;

/** A part of a whole; always said together with the whole, since the share of a few says little. */
public record Share(long part, long whole) {

    public static final Share NONE = new Share(0, 0);

    /** A share of nothing has no value. */
    public boolean isKnown() {
        return whole > 0;
    }

    /** From 0 to 1; 0 when it is not known. */
    public double value() {
        return isKnown() ? (double) part / whole : 0;
    }
}
