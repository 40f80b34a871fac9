package org.yishiting.supervision;

/** Why the supervision of a step is over. */
public enum Cause {
    COMPLETED,
    WITHDRAWN,
    LIMIT_MOVED,
    /** It had not told anybody anything yet: the step was over before, or is listed at once. */
    NEEDLESS
}
