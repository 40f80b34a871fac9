package org.yishiting.step;

/**
 * One user task of a running procedure.
 *
 * @param taskId the engine's id of the task
 * @param matter number of the matter, the business key
 * @param procedure key of the procedure at the top of the call hierarchy
 * @param stage activity of the procedure in which the step happens; the step itself when it is drawn there
 * @param activity activity id of the step in its own diagram
 * @param name label of the step
 */
public record Step(String taskId, String matter, String procedure, String stage, String activity, String name) {}
