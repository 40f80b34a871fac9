package org.yishiting.step;

import java.time.Instant;

/**
 * A user task came into being and is offered to the holders of its role; published in the engine's transaction.
 *
 * @param role the role the diagram names
 * @param dueAt null when the diagram sets no limit
 */
public record StepOffered(Step step, Origin origin, String role, Holders holders, Instant dueAt, int priority) {

    /**
     * Where in the engine a step is drawn and runs.
     *
     * @param procedure key of the procedure at the top of the call hierarchy
     * @param stage activity of the procedure in which the step happens; the step itself when it is drawn there
     * @param definition key of the diagram that draws the step: a block's, or the procedure's own
     * @param version of that diagram
     * @param instance id of that diagram's instance
     * @param procedureInstance id of the instance at the top of the call hierarchy
     */
    public record Origin(
            String procedure,
            String stage,
            String definition,
            int version,
            String instance,
            String procedureInstance) {}
}
