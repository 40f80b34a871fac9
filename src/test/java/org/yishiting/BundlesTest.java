package org.yishiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Every bundle of every feature is found, says the same things in both languages, and no key is claimed twice. */
class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[,}]");

    static SortedSet<String> bundles() {
        return Bundles.found(BundlesTest.class.getClassLoader());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(String bundle) throws IOException {
        Properties chinese = load(bundle);
        Properties english = load(bundle + "_en");
        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : chinese.stringPropertyNames()) {
            // what follows a number in one language may be nothing in the other
            assertThat(english.getProperty(key).isBlank() && !key.endsWith(".end"))
                    .as(key)
                    .isFalse();
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @Test
    void noKeyIsSaidByTwoBundles() throws IOException {
        Map<String, String> speakers = new HashMap<>();
        for (String bundle : bundles()) {
            for (String key : load(bundle).stringPropertyNames()) {
                assertThat(speakers.put(key, bundle)).as(key).isNull();
            }
        }
    }

    @Test
    void aBundleInAnotherJarIsFound(@TempDir Path folder) throws IOException {
        Path feature = folder.resolve("feature with spaces.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(feature))) {
            for (String name : List.of("messages/", "messages/ballot.properties", "messages/ballot_en.properties")) {
                jar.putNextEntry(new JarEntry(name));
            }
        }
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {feature.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(Bundles.found(classes))
                    .contains("messages/ballot", "messages/matter")
                    .noneMatch(name -> name.endsWith("_en"));
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties load(String bundle) throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource(bundle + ".properties"), StandardCharsets.UTF_8));
    }
}
