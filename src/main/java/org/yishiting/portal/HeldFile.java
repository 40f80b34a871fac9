package org.yishiting.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** A file a resident has chosen, kept outside of memory until the report is sent or given up. */
public record HeldFile(String id, String name, long size, Path stored) {

    private static final long KILOBYTE = 1024;

    static HeldFile of(MultipartFile file) {
        try {
            Path stored = Files.createTempFile("report-", ".upload");
            file.transferTo(stored);
            return new HeldFile(
                    UUID.randomUUID().toString(), bareName(file.getOriginalFilename()), file.getSize(), stored);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

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
