package org.yishiting.engine;

/**
 * A person took a step, or it went back to its group; published in the engine's transaction.
 *
 * @param assignee null when the step was given back
 */
public record StepClaimed(Step step, String assignee) {}
