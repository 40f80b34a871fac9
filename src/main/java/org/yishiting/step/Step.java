package org.yishiting.step;

/**
 * One user task of a running procedure.
 *
 * @param taskId the engine's id of the task
 * @param matter number of the matter, the business key
 * @param activity activity id of the step in its own diagram
 * @param name label of the step
 */
public record Step(String taskId, String matter, String activity, String name) {}
