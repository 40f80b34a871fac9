package org.yishiting.step;

/**
 * A procedure came to its end, or was ended by hand; published in the engine's transaction.
 *
 * @param procedure label of the diagram
 */
public record ProcedureEnded(String matter, String procedure) {}
