package org.yishiting.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yishiting.refusal.AskedLanguage;

/**
 * What a person may not read does not exist for them: a read that the engine refuses answers like one of a missing
 * thing, 404 with the same body, so that nobody learns which tasks and matters there are.
 */
class ConcealingFilter extends OncePerRequestFilter {

    private final MessageSource messages;

    ConcealingFilter(MessageSource messages) {
        this.messages = messages;
    }

    private byte[] body(HttpServletRequest request) {
        String words = messages.getMessage("fault-answer.missing", null, AskedLanguage.of(request));
        return "{\"type\":\"missing\",\"message\":\"%s\"}".formatted(words).getBytes(UTF_8);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Concealing concealing = new Concealing(response);
        chain.doFilter(request, concealing);
        if (concealing.concealed && !response.isCommitted()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            byte[] body = body(request);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /** Withholds status and body of a refusal. */
    private static final class Concealing extends HttpServletResponseWrapper {

        private boolean concealed;
        private PrintWriter writer;

        Concealing(HttpServletResponse response) {
            super(response);
        }

        private static boolean isRefusal(int status) {
            return status == SC_FORBIDDEN || status == SC_NOT_FOUND;
        }

        @Override
        public void setStatus(int status) {
            concealed = isRefusal(status);
            if (!concealed) {
                super.setStatus(status);
            }
        }

        @Override
        public void sendError(int status) throws IOException {
            concealed = isRefusal(status);
            if (!concealed) {
                super.sendError(status);
            }
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            concealed = isRefusal(status);
            if (!concealed) {
                super.sendError(status, message);
            }
        }

        @Override
        public int getStatus() {
            return concealed ? SC_NOT_FOUND : super.getStatus();
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!concealed) {
                super.flushBuffer();
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return concealed ? new Nowhere() : super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (!concealed) {
                return super.getWriter();
            }
            if (writer == null) {
                writer = new PrintWriter(new OutputStreamWriter(new Nowhere(), UTF_8));
            }
            return writer;
        }
    }

    /** Swallows the body of a refusal. */
    private static final class Nowhere extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("a refusal is written at once");
        }

        @Override
        public void write(int octet) {
            // withheld
        }
    }
}
