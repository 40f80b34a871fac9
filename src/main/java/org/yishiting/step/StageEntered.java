package org.yishiting.step;

/**
 * The procedure itself, not one of its blocks, entered a stage.
 *
 * @param visit the engine's id of this visit; two at the same time have two
 * @param shown whether residents see the stage
 */
public record StageEntered(String visit, String matter, String activity, String name, boolean shown) {}
