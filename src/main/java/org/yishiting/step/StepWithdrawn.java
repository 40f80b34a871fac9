package org.yishiting.step;

/** A user task ended without being completed: a timer fired, or the course took another way. */
public record StepWithdrawn(Step step) {}
