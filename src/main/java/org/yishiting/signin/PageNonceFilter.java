package org.yishiting.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every page of the engine's webapps a nonce of its own.
 *
 * <p>The webapps keep the nonce of their content policy in one place for all requests: when two pages are asked for at
 * the same moment, one gets a policy that forbids its own scripts and stays blank.
 */
class PageNonceFilter extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Page page = new Page(response);
        chain.doFilter(request, page);
        if (page.isWritten() && !response.isCommitted()) {
            String nonce = nonce();
            String policy = response.getHeader(POLICY);
            if (policy != null) {
                response.setHeader(POLICY, policy.replaceAll("'nonce-[^']*'", "'nonce-" + nonce + "'"));
            }
            response.getWriter().write(page.html().replaceAll("nonce=\"[^\"]*\"", "nonce=\"" + nonce + "\""));
        }
    }

    private String nonce() {
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Keeps back what is written as text: the page, not the files beside it. */
    private static final class Page extends HttpServletResponseWrapper {

        private final StringWriter html = new StringWriter();
        private PrintWriter writer;

        Page(HttpServletResponse response) {
            super(response);
        }

        boolean isWritten() {
            return writer != null;
        }

        String html() {
            writer.flush();
            return html.toString();
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                writer = new PrintWriter(html);
            }
            return writer;
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!isWritten()) {
                super.flushBuffer();
            }
        }
    }
}
