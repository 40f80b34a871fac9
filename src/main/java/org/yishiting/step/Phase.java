package org.yishiting.step;

/**
 * In which order those who listen to the life of a step and of a matter hear of it: {@code @Order(Phase.RECORD)}.
 * Listeners of one phase do not depend on each other. Who listens to what is in {@code src/docs/events.md}.
 */
public final class Phase {

    /** What runs with the step is brought to its end while everything else still stands: pauses, readings. */
    public static final int SETTLE = 100;

    /** Features draw their consequences while the step is still on the work list. */
    public static final int FOLLOW = 200;

    /** The work list and the ledger say what happened. */
    public static final int RECORD = 300;

    /** People are told. */
    public static final int TELL = 400;

    private Phase() {}
}
