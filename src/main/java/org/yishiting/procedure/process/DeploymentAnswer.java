package org.yishiting.procedure.process;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.yishiting.house.House;
import org.yishiting.procedure.DeploymentRefusedException;
import org.yishiting.procedure.Finding;

/** Tells whoever deploys why not: HTTP 400 in the shape of the engine's own report, which the Modeler shows. */
public class DeploymentAnswer implements AutoDiscoverable {

    @Override
    public void configure(FeatureContext application) {
        application.register(Mapper.class);
    }

    /** Chinese, unless English is what the client asks for first. */
    public static class Mapper implements ExceptionMapper<DeploymentRefusedException> {

        @Context
        private HttpHeaders headers;

        @Override
        public Response toResponse(DeploymentRefusedException refused) {
            Locale first = headers.getAcceptableLanguages().stream().findFirst().orElse(House.LANGUAGE);
            boolean english = Locale.ENGLISH.getLanguage().equals(first.getLanguage());
            return Response.status(Response.Status.BAD_REQUEST)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(report(refused, english ? Locale.ENGLISH : House.LANGUAGE))
                    .build();
        }

        private static Map<String, Object> report(DeploymentRefusedException refused, Locale locale) {
            Map<String, Map<String, List<Map<String, Object>>>> details = new TreeMap<>();
            for (Finding finding : refused.findings()) {
                details.computeIfAbsent(finding.resource(), resource -> report())
                        .get(finding.hint() ? "warnings" : "errors")
                        .add(problem(finding, refused.say(finding, locale)));
            }
            return Map.of("type", "DeploymentRefused", "message", refused.list(locale), "details", details);
        }

        private static Map<String, List<Map<String, Object>>> report() {
            return Map.of("errors", new java.util.ArrayList<>(), "warnings", new java.util.ArrayList<>());
        }

        private static Map<String, Object> problem(Finding finding, String message) {
            Map<String, Object> problem = new TreeMap<>();
            problem.put("message", message);
            problem.put("mainElementId", finding.element());
            problem.put("elementIds", finding.element() == null ? List.of() : List.of(finding.element()));
            problem.put("line", 0);
            problem.put("column", 0);
            return problem;
        }
    }
}
