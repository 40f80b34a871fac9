package org.yishiting.step;

/**
 * The procedure itself left a stage, by its end or taken out of it.
 *
 * @param visit as it was entered
 */
public record StageLeft(String visit, String matter, String activity, String name) {}
