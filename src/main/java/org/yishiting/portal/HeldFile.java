package org.yishiting.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file a resident has chosen, kept outside of memory until the report is sent or given up. */
public record HeldFile(String id, String name, long size, Path stored) {

    private static final long KILOBYTE = 1024;

    /** Some browsers send the whole path. */
    static String bareName(String name) {
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    byte[] content() {
        try {
            return Files.readAllBytes(stored);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(stored);
        } catch (IOException undeletable) {
            stored.toFile().deleteOnExit();
        }
    }

    /** Whole kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, size / KILOBYTE);
    }
}
