package org.yishiting.step;

/** The procedure itself, not one of its blocks, entered an activity that residents see. */
public record StageEntered(String matter, String activity, String name) {}
