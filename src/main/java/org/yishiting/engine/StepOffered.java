package org.yishiting.engine;

import java.time.Instant;

/**
 * A user task came into being and is offered to the holders of its role; published in the engine's transaction.
 *
 * @param role the role the diagram names
 * @param dueAt null when the diagram sets no limit
 */
public record StepOffered(Step step, String role, Holders holders, Instant dueAt, int priority) {}
