package org.yishiting.attachment;

/** What a photo that staff publish shows: the place before anything was done, the work, or what came of it. */
public enum Showing {
    BEFORE,
    WORK,
    AFTER
}
