package org.yishiting.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.yishiting.attachment.AcceptedFile;

/**
 * Keeps chosen files until their report is sent, for a day: a session that ends or a server that is started anew loses
 * none. They are sealed with a key that only the browser brings. The directory is of this node alone; several nodes
 * share one or send a browser always to the same.
 */
@Component
public class DraftFiles {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String FOLDER = "report-";
    private static final String CONTENT = ".upload";
    private static final String THUMBNAIL = ".small";
    private static final String LABEL = ".label";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final Path directory;
    private final Clock clock;

    DraftFiles(@Value("${yishiting.portal.drafts}") String directory, Clock clock) {
        this.directory = Path.of(directory).toAbsolutePath();
        this.clock = clock;
        try {
            Files.createDirectories(this.directory);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The same content is kept once. */
    void keep(DraftSeal seal, AcceptedFile file) {
        String id = seal.idOf(file.content());
        Path folder = folder(seal);
        Instant now = clock.instant();
        String label = String.join(
                "\n",
                String.valueOf(now.toEpochMilli()),
                String.valueOf(file.content().length),
                file.mediaType(),
                file.name());
        try {
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve(id + LABEL))) {
                Files.write(folder.resolve(id + CONTENT), seal.seal(file.content()));
                if (file.thumbnail().isPresent()) {
                    Files.write(
                            folder.resolve(id + THUMBNAIL),
                            seal.seal(file.thumbnail().get()));
                }
                Files.write(folder.resolve(id + LABEL), seal.seal(label.getBytes(StandardCharsets.UTF_8)));
            }
            Files.setLastModifiedTime(folder, FileTime.from(now));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    boolean has(DraftSeal seal, AcceptedFile file) {
        return Files.exists(folder(seal).resolve(seal.idOf(file.content()) + LABEL));
    }

    /** In the order they were chosen. */
    List<HeldFile> of(DraftSeal seal) {
        Path folder = folder(seal);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> labels = Files.list(folder)) {
            return labels.filter(path -> path.toString().endsWith(LABEL))
                    .map(path -> label(path, seal))
                    .sorted(Comparator.comparing(HeldFile::heldAt).thenComparing(HeldFile::id))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HeldFile label(Path path, DraftSeal seal) {
        String[] said = new String(seal.open(read(path)), StandardCharsets.UTF_8).split("\n", 4);
        String id = path.getFileName().toString().replace(LABEL, "");
        return new HeldFile(
                id, said[3], said[2], Long.parseLong(said[1]), Instant.ofEpochMilli(Long.parseLong(said[0])));
    }

    AcceptedFile open(DraftSeal seal, HeldFile file) {
        Path small = folder(seal).resolve(file.id() + THUMBNAIL);
        return new AcceptedFile(
                file.name(),
                file.mediaType(),
                seal.open(read(folder(seal).resolve(file.id() + CONTENT))),
                Files.exists(small) ? Optional.of(seal.open(read(small))) : Optional.empty());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void remove(DraftSeal seal, String id) {
        if (ID.matcher(id).matches()) {
            try {
                Files.deleteIfExists(folder(seal).resolve(id + LABEL));
                Files.deleteIfExists(folder(seal).resolve(id + THUMBNAIL));
                Files.deleteIfExists(folder(seal).resolve(id + CONTENT));
            } catch (IOException undeletable) {
                throw new UncheckedIOException(undeletable);
            }
        }
    }

    void discard(DraftSeal seal) {
        delete(folder(seal));
    }

    /** Deletes what nobody has touched for a day. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void sweep() {
        Instant limit = clock.instant().minus(KEPT);
        try (Stream<Path> folders = Files.list(directory)) {
            folders.filter(path -> path.getFileName().toString().startsWith(FOLDER))
                    .filter(path -> touched(path).isBefore(limit))
                    .forEach(DraftFiles::delete);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Instant touched(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toInstant();
        } catch (NoSuchFileException sent) {
            return Instant.MAX;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private Path folder(DraftSeal seal) {
        return directory.resolve(FOLDER + seal.folder());
    }
}
