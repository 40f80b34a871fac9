package org.yishiting.statistics;

/**
 * What became of matters in a period.
 *
 * @param received reported in the period
 * @param open reported before the end of the period and not over by then
 * @param closed came to an end in the period, in whatever way
 * @param resolved of those closed the ones with a result (status CLOSED: done, rated or asked for, filed), not declined
 *     and not ended by the level above
 * @param days of those resolved, the working days from the day of the report, not counted, to the day of closing
 * @param satisfaction of the matters rated in the period the ones whose last rating in it was "satisfied"
 */
public record Handled(long received, long open, long closed, long resolved, Spread days, Share satisfaction) {

    public static final Handled NOTHING = new Handled(0, 0, 0, 0, Spread.NONE, Share.NONE);

    /** Of those closed in the period the ones with a result. */
    public Share rate() {
        return new Share(resolved, closed);
    }
}
