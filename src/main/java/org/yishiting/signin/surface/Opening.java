package org.yishiting.signin.surface;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One thing that is open: a method and a path of the engine, in one spelling. Whoever may read may ask for the head of
 * it too. A path with <code>{self}</code> is open to the account that it names.
 */
record Opening(Circle circle, HttpMethod method, String path, RequestMatcher matcher) {

    private static final String SELF = "self";

    Opening(Circle circle, HttpMethod method, String path) {
        this(circle, method, path, PathPatternRequestMatcher.withDefaults().matcher(path));
    }

    boolean fits(HttpServletRequest request) {
        return isMethodOf(request) && matcher.matches(request);
    }

    boolean fits(HttpServletRequest request, String userId) {
        if (!isMethodOf(request)) {
            return false;
        }
        RequestMatcher.MatchResult match = matcher.matcher(request);
        return match.isMatch()
                && match.getVariables().getOrDefault(SELF, userId).equals(userId);
    }

    private boolean isMethodOf(HttpServletRequest request) {
        String asked = request.getMethod();
        return method.matches(asked) || method == HttpMethod.GET && HttpMethod.HEAD.matches(asked);
    }
}
