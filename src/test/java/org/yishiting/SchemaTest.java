package org.yishiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration that ran somewhere never changes: each is listed with its SHA-256, as {@code sha256sum} writes it. */
class SchemaTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path LIST = Path.of("src/test/resources/migrations.sha256");
    private static final String WHAT_TO_DO =
            """
            A migration was added, changed or taken away.
            Added: add its line to %s.
            Changed or taken away after a release: undo that and write a new file named V<yyyyMMddHHmm>__<what>.sql, \
            since databases in use have run the old one.
            The whole list is written anew by: (cd %s && find * -name "*.sql" | LC_ALL=C sort | xargs sha256sum) > %1$s"""
                    .formatted(LIST, MIGRATIONS);

    @Test
    void noMigrationThatIsListedChanges() throws IOException {
        assertThat(migrations().map(SchemaTest::line).toList()).as(WHAT_TO_DO).isEqualTo(Files.readAllLines(LIST));
    }

    @Test
    void versionsAreTheTimeTheyWereWrittenAt() throws IOException {
        List<String> names =
                migrations().map(file -> file.getFileName().toString()).toList();

        assertThat(names).isNotEmpty().allMatch(name -> name.matches("V20\\d{10}__[a-z0-9_]+\\.sql"));
    }

    private static Stream<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    /** Line ends do not count, as they do not for Flyway. */
    private static String line(Path file) {
        try {
            byte[] text = Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
            return hash + "  " + MIGRATIONS.relativize(file).toString().replace('\\', '/');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
