package org.yishiting.signin.surface;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One thing that is open: a method and a path of the engine, in one spelling. Whoever may read may ask for the head of
 * it too. A path with <code>{self}</code> is open to the account that it names; an <code>{id}</code> is one that the engine
 * gave, which has digits, so that it does not stand for a word such as {@code statistics} at the same place.
 */
record Opening(Circle circle, HttpMethod method, String path, RequestMatcher matcher) {

    private static final String SELF = "self";
    private static final String ID = "id";
    private static final Pattern GIVEN = Pattern.compile("\\d");

    Opening(Circle circle, HttpMethod method, String path) {
        this(circle, method, path, PathPatternRequestMatcher.withDefaults().matcher(path));
    }

    boolean fits(HttpServletRequest request) {
        return isMethodOf(request) && match(request).isPresent();
    }

    boolean fits(HttpServletRequest request, String userId) {
        return isMethodOf(request)
                && match(request)
                        .filter(values -> values.getOrDefault(SELF, userId).equals(userId))
                        .isPresent();
    }

    /** Values of the path's variables; empty when it is another path. */
    private Optional<Map<String, String>> match(HttpServletRequest request) {
        RequestMatcher.MatchResult match = matcher.matcher(request);
        return match.isMatch()
                        && GIVEN.matcher(match.getVariables().getOrDefault(ID, "0"))
                                .find()
                ? Optional.of(match.getVariables())
                : Optional.empty();
    }

    private boolean isMethodOf(HttpServletRequest request) {
        String asked = request.getMethod();
        return method.matches(asked) || method == HttpMethod.GET && HttpMethod.HEAD.matches(asked);
    }
}
