package org.yishiting.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Keeps chosen files until their report is sent, in a directory of this node alone. They may tell where a photo was
 * taken: what a crash leaves behind is deleted at the next start.
 */
@Component
public class DraftFiles {

    private static final String ENDING = ".upload";

    private final Path directory;

    DraftFiles(@Value("${yishiting.portal.drafts}") String directory) {
        this.directory = Path.of(directory).toAbsolutePath();
        clear();
    }

    private void clear() {
        try {
            Files.createDirectories(directory);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, "*" + ENDING)) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    HeldFile keep(MultipartFile file) {
        try {
            Path stored = Files.createTempFile(directory, "report-", ENDING);
            file.transferTo(stored);
            return new HeldFile(
                    UUID.randomUUID().toString(),
                    HeldFile.bareName(file.getOriginalFilename()),
                    file.getSize(),
                    stored);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
