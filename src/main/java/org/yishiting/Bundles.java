package org.yishiting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the message bundles of all features: whatever lies in {@code messages/} speaks, nothing lists it. */
public class Bundles implements EnvironmentPostProcessor {

    private static final Pattern CHINESE = Pattern.compile(".*/(messages/[^/]+?)(?<!_[a-z]{2})\\.properties");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "bundles",
                        Map.of("spring.messages.basename", String.join(",", found(application.getClassLoader())))));
    }

    /** Base names in alphabetical order, without the language. */
    public static SortedSet<String> found(ClassLoader classes) {
        SortedSet<String> names = new TreeSet<>();
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver(classes).getResources("classpath*:messages/*.properties")) {
                Matcher chinese =
                        CHINESE.matcher(URLDecoder.decode(bundle.getURL().toString(), UTF_8));
                if (chinese.matches()) {
                    names.add(chinese.group(1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
