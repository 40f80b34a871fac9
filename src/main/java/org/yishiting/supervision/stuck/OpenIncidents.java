package org.yishiting.supervision.stuck;

/** Where the engine stands still, for statements over open steps: a list stays one statement however many there are. */
public interface OpenIncidents {

    /**
     * A subquery in parentheses with one column: the engine's ids of the instances in which, or in a part called by
     * which, an incident is open.
     */
    String instances();

    /** The same for the numbers of the matters that these instances are about. */
    String matters();
}
