package org.yishiting.step;

/**
 * A step came into a person's hands, or went back to a group; published in the engine's transaction.
 *
 * @param task the engine's id of the task
 * @param assignee null when nobody holds it now
 */
public record StepClaimed(String task, String assignee, How how) {

    /** How it came there. */
    public enum How {
        /** Somebody took it from the list of their group. */
        CLAIMED,
        /** Its holder gave it back to the group. */
        RELEASED,
        /** It was handed to another person or another group. */
        FORWARDED,
        /** Its holder lets somebody else do it, and gets it back. */
        DELEGATED,
        /** It came back to the holder who had delegated it. */
        RETURNED
    }
}
