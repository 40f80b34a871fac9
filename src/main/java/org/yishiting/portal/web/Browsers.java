package org.yishiting.portal.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.yishiting.portal.Sender;

/**
 * Knows a browser again by a random cookie, so that neighbours behind one address do not count as one, and what a
 * browser has sent is shown to it alone. It says nothing about the person and goes nowhere else.
 */
@Component
class Browsers {

    private static final String COOKIE = "yishiting-browser";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final Pattern VALUE = Pattern.compile("[0-9a-f]{32}");

    private final SecureRandom random = new SecureRandom();

    Sender of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        boolean known = cookie != null && VALUE.matcher(cookie.getValue()).matches();
        return new Sender(known ? cookie.getValue() : "", request.getRemoteAddr());
    }

    /** Gives the browser a cookie unless it brings one. */
    void remember(HttpServletRequest request, HttpServletResponse response) {
        if (of(request).browser().isEmpty()) {
            byte[] value = new byte[16];
            random.nextBytes(value);
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(COOKIE, HexFormat.of().formatHex(value))
                            .path("/")
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .maxAge(KEPT)
                            .build()
                            .toString());
        }
    }
}
