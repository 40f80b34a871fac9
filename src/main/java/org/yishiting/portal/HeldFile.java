package org.yishiting.portal;

import java.time.Instant;

/**
 * A file a resident has chosen, kept until the report is sent or given up.
 *
 * @param id the same for the same content
 */
public record HeldFile(String id, String name, String mediaType, long size, Instant heldAt) {

    private static final long KILOBYTE = 1024;

    /** Some browsers send the whole path. */
    static String bareName(String name) {
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Whole kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, size / KILOBYTE);
    }
}
