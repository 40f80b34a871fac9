package org.yishiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A method is a diagram and tables: no Java knows what one is called, how its elements are named, or where it lies. */
class NoDiagramInJavaTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path METHODS = Path.of("processes/procedures");
    private static final String ROOT = "org/yishiting/procedure/process/DiagramFolder.java";
    private static final Pattern ELEMENT =
            Pattern.compile("\"(userTask|serviceTask|callActivity|subProcess|gateway|event|flow)_\\w");
    private static final Pattern PLACE = Pattern.compile("\"[^\"]*processes/[^\"]*\"");

    @Test
    void namesNoElementOfADiagram() {
        assertThat(linesWith(ELEMENT)).isEmpty();
    }

    @Test
    void namesNoMethod() throws IOException {
        try (Stream<Path> methods = Files.list(METHODS)) {
            String keys = methods.filter(Files::isDirectory)
                    .map(method -> Pattern.quote(method.getFileName().toString()))
                    .collect(Collectors.joining("|"));
            assertThat(keys).isNotEmpty();
            assertThat(linesWith(Pattern.compile("\"(" + keys + ")\""))).isEmpty();
        }
    }

    /** Only whoever deploys the repository's own diagrams knows their one root. */
    @Test
    void knowsOneRootOfDiagrams() {
        assertThat(linesWith(PLACE)).allMatch(line -> line.startsWith(ROOT));
    }

    private static List<String> linesWith(Pattern pattern) {
        try (Stream<Path> files = Files.walk(JAVA)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> lines(file)
                            .filter(line -> pattern.matcher(line).find())
                            .map(line -> JAVA.relativize(file) + ": " + line.strip()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
