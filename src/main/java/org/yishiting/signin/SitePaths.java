package org.yishiting.signin;

import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Pages that a feature opens, declared as a bean of the feature. A path that nobody declares does not exist, neither for
 * strangers nor for staff.
 */
public final class SitePaths {

    private final boolean forEverybody;
    private final RequestMatcher paths;

    private SitePaths(boolean forEverybody, String... patterns) {
        this.forEverybody = forEverybody;
        this.paths = Paths.any(patterns);
    }

    /** Pages without sign-in. */
    public static SitePaths forEverybody(String... patterns) {
        return new SitePaths(true, patterns);
    }

    /** Pages for whoever is signed in; what each person may see there is for the page to decide. */
    public static SitePaths forStaff(String... patterns) {
        return new SitePaths(false, patterns);
    }

    boolean areForEverybody() {
        return forEverybody;
    }

    RequestMatcher paths() {
        return paths;
    }
}
