package org.yishiting.step;

/** A person left a remark on a step in Tasklist. */
public record StepCommented(Step step, String text) {}
