package org.yishiting.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects within this site name no host: a browser stays where it is, whatever a request claims in {@code Host} or a
 * proxy in {@code X-Forwarded-Host}. It surrounds everything, the engine's webapps included.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnRedirects extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String claimed = request.getServerName();
        chain.doFilter(request, new HttpServletResponseWrapper(response) {

            @Override
            public void sendRedirect(String location) throws IOException {
                resetBuffer();
                setStatus(SC_FOUND);
                setHeader(HttpHeaders.LOCATION, location);
                flushBuffer();
            }

            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, withoutHost(name, value, claimed));
            }

            @Override
            public void addHeader(String name, String value) {
                super.addHeader(name, withoutHost(name, value, claimed));
            }
        });
    }

    private static String withoutHost(String name, String value, String claimed) {
        if (!HttpHeaders.LOCATION.equalsIgnoreCase(name) || value == null || !value.matches("(?i)https?://.*")) {
            return value;
        }
        String authority = URI.create(value).getRawAuthority();
        boolean own = authority.replaceFirst(":\\d*$", "").equalsIgnoreCase(claimed);
        String rest = value.substring(value.indexOf(authority) + authority.length());
        return own ? (rest.startsWith("/") ? rest : "/" + rest) : value;
    }
}
