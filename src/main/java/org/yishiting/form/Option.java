package org.yishiting.form;

/**
 * One choice of a list.
 *
 * @param value what is stored when it is chosen
 */
public record Option(String label, String value) {}
