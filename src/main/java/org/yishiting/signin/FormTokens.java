package org.yishiting.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Tells forms of our own pages from those of other sites, without a session: what was typed must be taken after the
 * session has ended or the server was started anew.
 *
 * <p>A browser that says itself that a page of ours sends the form is believed: no other site can make it say so. Of any
 * other the form must carry the token of its cookie, masked anew on each page. The first also answers for what is too
 * large to be read, so that the token need not stand in the address.
 */
public final class FormTokens {

    private static final String COOKIE = "yishiting-form";
    private static final Duration KEPT = Duration.ofDays(180);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private FormTokens() {}

    /** One way for residents' and staff's pages. */
    public static void protect(CsrfConfigurer<HttpSecurity> forms) {
        forms.csrfTokenRepository(cookies())
                .csrfTokenRequestHandler(new OnEveryPage())
                .requireCsrfProtectionMatcher(
                        request -> !READING.contains(request.getMethod()) && !isSentByOwnPage(request));
    }

    private static CookieCsrfTokenRepository cookies() {
        CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();
        cookies.setCookieName(COOKIE);
        cookies.setHeaderName("X-CSRF-TOKEN");
        cookies.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").maxAge(KEPT));
        return cookies;
    }

    /** Old browsers send no {@code Sec-Fetch-Site}, but the origin with every form. */
    private static boolean isSentByOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? isOwnOrigin(request) : site.equals("same-origin");
    }

    private static boolean isOwnOrigin(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        try {
            return origin != null
                    && URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equals(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Makes sure that the cookie is set before a long page is on its way. */
    private static final class OnEveryPage implements CsrfTokenRequestHandler {

        private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

        @Override
        public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
            return masked.resolveCsrfTokenValue(request, token);
        }

        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> deferred) {
            masked.handle(request, response, deferred);
            if (request.getHeader(HttpHeaders.AUTHORIZATION) == null
                    && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html")) {
                deferred.get();
            }
        }
    }
}
