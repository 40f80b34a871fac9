package org.yishiting.deadline;

import java.time.LocalDate;

/**
 * How much time a limit leaves.
 *
 * @param day the last day on which it is in time
 * @param left working days, 0 today, negative when past
 * @param state what a reader should make of it
 * @param pausedUntil the day on which the clock runs again, null unless paused
 */
public record Remaining(LocalDate day, int left, State state, LocalDate pausedUntil) {

    /** From the calmest to the most pressing. */
    public enum State {
        /** The clock stands. */
        PAUSED,
        /** At least two working days are left. */
        AMPLE,
        /** Today or the next working day. */
        SOON,
        PAST
    }

    /** Working days beyond the limit, never negative; 0 when it passed earlier today. */
    public int over() {
        return Math.max(0, -left);
    }
}
