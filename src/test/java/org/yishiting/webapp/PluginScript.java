package org.yishiting.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A script of ours in the engine's webapps. */
record PluginScript(Path file, String text) {

    private static final Path WEBAPPS = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");

    /** Plugins, and what each webapp is set up with. */
    static List<PluginScript> all() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPPS)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .sorted()
                    .map(PluginScript::read)
                    .toList();
        }
    }

    private static PluginScript read(Path file) {
        try {
            return new PluginScript(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return WEBAPPS.relativize(file).toString();
    }
}
