package org.yishiting.procedure;

import org.yishiting.refusal.Fault;

/**
 * What a check of diagrams found.
 *
 * @param resource name of the file
 * @param title what people call it: the name of the diagram, the table or the form
 * @param element id of the element or key of the field; null when it is the whole file
 * @param hint whether it may be deployed all the same
 */
public record Finding(String resource, String title, String element, Fault fault, boolean hint) {}
