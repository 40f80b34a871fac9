package org.yishiting.step;

/** The procedure itself left an activity that residents see. */
public record StageLeft(String matter, String activity, String name) {}
