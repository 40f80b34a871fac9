package org.yishiting.portal.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yishiting.Bundles;

/** Every word that people read comes from a bundle; none is hidden in a template. */
class PortalTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesHoldNoChineseText(Path template) throws IOException {
        assertThat(Files.readAllLines(template))
                .noneMatch(line -> HAN.matcher(line).find());
    }

    @Test
    void templatesUseOnlyKeysThatExist() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : Bundles.found(getClass().getClassLoader())) {
            known.addAll(load(bundle).stringPropertyNames());
        }
        Pattern key = Pattern.compile("#\\{([a-zA-Z0-9.]+)[(}]|messages\\.msg\\('([a-zA-Z0-9.]*[a-zA-Z0-9])'[,)]");
        for (Path template : templates()) {
            Matcher used = key.matcher(Files.readString(template));
            while (used.find()) {
                assertThat(known)
                        .as(template.toString())
                        .contains(used.group(1) == null ? used.group(2) : used.group(1));
            }
        }
    }

    private static Properties load(String bundle) {
        try (Reader text =
                new InputStreamReader(Files.newInputStream(RESOURCES.resolve(bundle + ".properties")), UTF_8)) {
            Properties properties = new Properties();
            properties.load(text);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
