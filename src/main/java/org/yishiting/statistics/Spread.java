package org.yishiting.statistics;

/**
 * How working days are spread over n cases: half took at most the median, nine of ten at most p90, with linear
 * interpolation between neighbours (as SQL's {@code percentile_cont}).
 *
 * @param median 0 when n is 0
 * @param p90 0 when n is 0
 */
public record Spread(long n, double median, double p90) {

    public static final Spread NONE = new Spread(0, 0, 0);

    /** Of nothing there is no median. */
    public boolean isKnown() {
        return n > 0;
    }
}
