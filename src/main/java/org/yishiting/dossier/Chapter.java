package org.yishiting.dossier;

/** Where a part stands in a dossier: in the order in which a matter is worked on, whatever its procedure. */
public enum Chapter {
    /** What was looked into, talked over and resolved. */
    DELIBERATION,
    /** What was made public, and what was held against it. */
    DISCLOSURE,
    /** What was promised and done. */
    EXECUTION,
    /** What people think of it. */
    RATING
}
