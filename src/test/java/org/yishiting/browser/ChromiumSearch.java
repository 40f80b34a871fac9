package org.yishiting.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a Chromium is found, and whether tests may do without. */
record ChromiumSearch(Map<String, String> environment, Predicate<Path> executables) {

    static final String MISSING = "Browser tests are skipped: no Chromium found. Install chromium and a Chinese font "
            + "(.ci/run does both on Debian), or name its executable in the environment variable CHROMIUM.";

    static ChromiumSearch onThisMachine() {
        return new ChromiumSearch(System.getenv(), Files::isExecutable);
    }

    /** The one that {@code CHROMIUM} names and no other; unless it is set, the first usual one. */
    Optional<Path> executable() {
        String named = environment.getOrDefault("CHROMIUM", "");
        Stream<String> places = named.isBlank()
                ? Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                : Stream.of(named);
        return places.map(Path::of).filter(executables).findFirst();
    }

    boolean isRequired() {
        return "true".equals(environment.get("CI"));
    }
}
