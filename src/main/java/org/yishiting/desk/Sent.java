package org.yishiting.desk;

import java.util.List;
import java.util.Optional;
import org.yishiting.matter.Matter;

/**
 * What became of a matter after one of its steps was completed.
 *
 * @param step label of the completed step
 * @param next open steps that began with its completion or after it
 * @param others open steps on parallel ways, which were there before
 * @param stage where the matter waits by itself while it has no open step; empty when it has, or is over
 */
public record Sent(Matter matter, String step, List<OpenStep> next, List<OpenStep> others, Optional<String> stage) {

    /** Where the matter stands. */
    public enum State {
        /** Somebody has the next step. */
        NEXT,
        /** The way goes on elsewhere, or waits by itself: for a day, or for residents. */
        WAITING,
        OVER
    }

    public State state() {
        if (matter.status().isOver()) {
            return State.OVER;
        }
        return next.isEmpty() ? State.WAITING : State.NEXT;
    }
}
