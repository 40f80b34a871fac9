package org.yishiting.signin.surface;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Leaves the figures out of the engine's lists of diagrams. The engine counts the instances of all divisions for
 * whoever may see a diagram; only who may read every instance is told.
 */
public class WithheldFigures extends OncePerRequestFilter {

    private static final List<String> FIGURES = List.of("instances", "incidents", "failedJobs");
    private static final String OF_A_DIAGRAM = ".*/process-definition/[^/]+/statistics";

    private final Predicate<HttpServletRequest> told;
    private final ObjectMapper json = new ObjectMapper();

    /** @param told whether the person who asks may be told */
    public WithheldFigures(Predicate<HttpServletRequest> told) {
        this.told = told;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/statistics") || told.test(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK && answer.getContentSize() > 0) {
            JsonNode told = withhold(json.readTree(answer.getContentAsByteArray()), request.getRequestURI());
            answer.resetBuffer();
            answer.getOutputStream().write(json.writeValueAsBytes(told));
        }
        answer.copyBodyToResponse();
    }

    /** A diagram's figures are nothing else; a list says which diagrams there are as well. */
    private JsonNode withhold(JsonNode counted, String path) {
        if (path.matches(OF_A_DIAGRAM)) {
            return json.createArrayNode();
        }
        counted.forEach(row -> FIGURES.stream()
                .filter(row::has)
                .forEach(figure -> ((ObjectNode) row).set(figure, empty(row.get(figure)))));
        return counted;
    }

    private JsonNode empty(JsonNode figure) {
        return figure.isArray() ? json.createArrayNode() : json.nullNode();
    }
}
