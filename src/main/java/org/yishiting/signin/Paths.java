package org.yishiting.signin;

import java.util.Arrays;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The paths that sign-in and the engine have; features open theirs with {@link SitePaths}. */
final class Paths {

    static final String LOGIN = "/login";
    static final String LOGOUT = "/logout";
    static final String THROTTLED = "/login/wait";
    static final String TASKLIST = "/camunda/app/tasklist/default/";
    static final String COCKPIT = "/camunda/app/cockpit/default/";

    private static final String[] FILES = {"/webjars/**", "/css/**", "/js/**", "/img/**", "/favicon.ico", "/favicon.svg"
    };
    private static final String[] SIGN_IN = {LOGIN, LOGOUT, THROTTLED, "/error"};

    /** The engine's own way to make an administrator, and its ways to try passwords that know no throttle. */
    private static final RequestMatcher CLOSED = any(
            "/engine-rest/identity/verify",
            "/engine-rest/engine/{engine}/identity/verify",
            "/camunda/api/engine/engine/{engine}/identity/verify",
            "/camunda/api/admin/setup/**",
            "/camunda/app/admin/{engine}/setup/**",
            "/camunda/api/admin/auth/user/{engine}/login/**");

    /** For programs, and for scripts of pages. */
    static final RequestMatcher PROGRAMS =
            new AndRequestMatcher(any("/engine-rest/**", "/api/**"), new NegatedRequestMatcher(CLOSED));

    /** For everybody, whatever features there are. */
    static final RequestMatcher PUBLIC = new OrRequestMatcher(any(FILES), any(SIGN_IN));

    /** What the engine's webapps fetch behind their pages. */
    static final RequestMatcher WEBAPP_CALLS = any("/camunda/api/**");

    static final RequestMatcher WEBAPPS = new AndRequestMatcher(any("/camunda/**"), new NegatedRequestMatcher(CLOSED));

    /** Files that change only with the application: browsers may keep and revalidate them. */
    static final RequestMatcher UNCHANGING = new OrRequestMatcher(any(FILES), any("/camunda/lib/**"));

    private Paths() {}

    static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }
}
