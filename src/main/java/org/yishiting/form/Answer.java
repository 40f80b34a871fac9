package org.yishiting.form;

/**
 * One field of a submitted form.
 *
 * @param label what the person read beside the field
 * @param shown the value as the person saw it
 */
public record Answer(String key, String label, String shown) {}
