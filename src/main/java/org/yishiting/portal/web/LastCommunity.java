package org.yishiting.portal.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;

/** The community that a browser looked at last: where its lists begin. */
@Component
class LastCommunity {

    /** Asked for instead of a community: all of them. */
    static final String ALL = "all";

    private static final String COOKIE = "yishiting-community";
    private static final Duration KEPT = Duration.ofDays(365);

    private final Divisions divisions;

    LastCommunity(Divisions divisions) {
        this.divisions = divisions;
    }

    /** Its code as the browser says it, empty when it says none. */
    String code(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /**
     * The community asked for, which is then remembered, or the one looked at last; empty for all.
     *
     * @param asked a code, {@link #ALL}, or null when the page was opened without a choice
     * @throws UnknownPageException when there is no such community
     */
    Optional<Division> choose(String asked, HttpServletRequest request, HttpServletResponse response) {
        List<Division> communities = divisions.communities();
        if (asked == null || asked.isEmpty()) {
            return find(communities, code(request));
        }
        if (asked.equals(ALL)) {
            keep("", Duration.ZERO, response);
            return Optional.empty();
        }
        Division community = find(communities, asked).orElseThrow(UnknownPageException::new);
        keep(community.code(), KEPT, response);
        return Optional.of(community);
    }

    private static Optional<Division> find(List<Division> communities, String code) {
        return communities.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    private static void keep(String code, Duration kept, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, code)
                        .path("/")
                        .maxAge(kept)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
