package org.yishiting.supervision.stuck;

import org.yishiting.matter.Level;
import org.yishiting.supervision.SupervisionStage;

/**
 * Which open steps a list shows; what is null does not narrow it.
 *
 * @param division code of a division, with everything inside it
 * @param procedure key of the diagram at the top
 * @param step activity id in the step's own diagram
 * @param holder id of the person who has claimed it, or of a group to which it is offered while nobody has
 * @param text part of the matter's number, public title or place
 */
public record StuckFilter(
        State state,
        String division,
        String procedure,
        String step,
        String holder,
        Level level,
        SupervisionStage stage,
        String text) {

    /** What is the matter with a step. */
    public enum State {
        /** Its limit is over and its clock runs. */
        LATE,
        /** Its limit ends within two working days. */
        SOON,
        /** Supervision has begun. */
        SUPERVISED,
        PAUSED,
        /** Nobody holds its role and nobody has taken it. */
        UNHELD,
        /** Something failed in the procedure, so that the engine stands still. */
        INCIDENT,
        ALL
    }

    /** Nothing but the state. */
    public static StuckFilter of(State state) {
        return new StuckFilter(state, null, null, null, null, null, null, null);
    }
}
