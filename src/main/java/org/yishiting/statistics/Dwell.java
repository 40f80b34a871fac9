package org.yishiting.statistics;

/**
 * How long steps that were completed in a period had been open; steps that were withdrawn do not count.
 *
 * @param days working days from the day the step came, not counted, to the day it was completed
 * @param late of the steps with a limit those completed after it, as it was last extended or paused
 */
public record Dwell(Spread days, Share late) {

    public static final Dwell NOTHING = new Dwell(Spread.NONE, Share.NONE);
}
