package org.yishiting.supervision.stuck;

/**
 * A kind of step that is open somewhere, for choosing a filter.
 *
 * @param procedure key of the diagram at the top
 * @param step activity id
 */
public record StepKind(String procedure, String step, String name) {}
