package org.yishiting.signin;

import java.util.Arrays;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.yishiting.signin.surface.Surface;

/** The paths that sign-in and the engine have; features open theirs with {@link SitePaths}. */
final class Paths {

    static final String LOGIN = "/login";
    static final String LOGOUT = "/logout";
    static final String THROTTLED = "/login/wait";
    static final String OWN_PASSWORD = "/account/password";
    static final String TASKLIST = "/camunda/app/tasklist/default/";
    static final String COCKPIT = "/camunda/app/cockpit/default/";

    private static final String[] FILES = {"/webjars/**", "/css/**", "/js/**", "/img/**", "/favicon.ico", "/favicon.svg"
    };
    private static final String[] SIGN_IN = {LOGIN, LOGOUT, THROTTLED, "/error"};

    /** The engine's REST API; what of it is open stands in its {@link Surface}. */
    static final RequestMatcher ENGINE_REST = any("/engine-rest", "/engine-rest/**");

    /** Our own, for programs and for scripts of pages. */
    static final RequestMatcher API = any("/api/**");

    /** For everybody, whatever features there are. */
    static final RequestMatcher PUBLIC = new OrRequestMatcher(any(FILES), any(SIGN_IN));

    /** What the engine's webapps fetch behind their pages. */
    static final RequestMatcher WEBAPP_CALLS = any("/camunda/api/**");

    /** What no person looks at: calls of programs and of scripts. */
    static final RequestMatcher CALLS = any("/api/**", "/engine-rest/**", "/camunda/api/**");

    /** All that there is for a person whose password somebody else has set. */
    static final RequestMatcher WITH_ONE_TIME_PASSWORD = new OrRequestMatcher(PUBLIC, any(OWN_PASSWORD, "/lang"));

    /** The engine's webapps; what of them is open stands in the {@link Surface}. */
    static final RequestMatcher WEBAPPS = any("/camunda/**");

    /** Files that change only with the application: browsers may keep and revalidate them. */
    static final RequestMatcher UNCHANGING = new OrRequestMatcher(any(FILES), any("/camunda/lib/**"));

    private Paths() {}

    static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }
}
