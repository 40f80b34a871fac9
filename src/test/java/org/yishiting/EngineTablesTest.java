package org.yishiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine's tables are read only where the engine's classes are: a fork may name them otherwise. */
class EngineTablesTest {

    private static final Pattern TABLE = Pattern.compile("\\bact_(ru|re|hi|id|ge)_", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDE = Pattern.compile("/org/yishiting/(.*/process|engine|form|signin|step)/");
    private static final List<String> KINDS = List.of(".java", ".sql", ".properties", ".yml", ".html", ".js");

    @Test
    void noStatementOutsideTheFenceNamesOne() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> outside = files.filter(Files::isRegularFile)
                    .filter(file -> KINDS.stream().anyMatch(file.toString()::endsWith))
                    .filter(file ->
                            !INSIDE.matcher(file.toString().replace('\\', '/')).find())
                    .filter(EngineTablesTest::namesOne)
                    .toList();

            assertThat(outside)
                    .as("files that name a table of the engine; ask a class in a package process for what is needed")
                    .isEmpty();
        }
    }

    private static boolean namesOne(Path file) {
        try {
            return TABLE.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
