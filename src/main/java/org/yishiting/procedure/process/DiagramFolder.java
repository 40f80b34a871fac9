package org.yishiting.procedure.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A folder of {@code processes/}: what is deployed together.
 *
 * @param name below {@code processes/}, the same however the application was started
 * @param resources contents by name; each name begins with the folder's
 */
record DiagramFolder(String name, Map<String, byte[]> resources) {

    private static final Pattern PLACE = Pattern.compile(".*/processes/([^/]+/[^/]+)/([^/]+)");

    /** All of them, ordered by name. */
    static List<DiagramFolder> all() throws IOException {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        for (Resource resource :
                new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*/*.*")) {
            Matcher place = PLACE.matcher(URLDecoder.decode(resource.getURL().toString(), UTF_8));
            if (place.matches()) {
                try (InputStream content = resource.getInputStream()) {
                    folders.computeIfAbsent(place.group(1), folder -> new TreeMap<>())
                            .put(place.group(1) + "/" + place.group(2), content.readAllBytes());
                }
            }
        }
        return folders.entrySet().stream()
                .map(folder -> new DiagramFolder(folder.getKey(), folder.getValue()))
                .toList();
    }
}
