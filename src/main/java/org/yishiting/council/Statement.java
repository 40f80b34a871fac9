package org.yishiting.council;

import jakarta.persistence.Embeddable;

/**
 * What one side said.
 *
 * @param speaker a unit or a capacity, not a resident's name
 */
@Embeddable
public record Statement(String speaker, String text) {}
