package org.yishiting.attachment;

/**
 * The step that a file belongs to.
 *
 * @param activity activity id, null outside of a step
 * @param name its label, null outside of a step
 * @param task the engine's id of the task whose form it was added beside, null otherwise
 */
public record AddedIn(String activity, String name, String task) {}
