package org.yishiting.refusal;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Teaches every REST application of the engine, Tasklist's own included, how to say no; in front of its own mappers. */
public class RefusalAnswer implements AutoDiscoverable {

    /** Of two mappers of the same exception the one with the lower number is taken. */
    private static final int BEFORE_THE_ENGINE = 1;

    private static final List<Class<?>> MAPPERS =
            List.of(OfRefusals.class, OfEngine.class, OfRest.class, OfText.class, OfJson.class, OfEverything.class);

    @Override
    public void configure(FeatureContext application) {
        MAPPERS.forEach(application::register);
    }

    /** What does not fit: HTTP 400. */
    @Priority(BEFORE_THE_ENGINE)
    public static class OfRefusals extends InWords<StepRefusedException> {}

    /** What the engine throws. */
    @Priority(BEFORE_THE_ENGINE)
    public static class OfEngine extends InWords<ProcessEngineException> {}

    /** What its REST API throws. */
    @Priority(BEFORE_THE_ENGINE)
    public static class OfRest extends InWords<RestException> {}

    /** What is no JSON. */
    @Priority(BEFORE_THE_ENGINE)
    public static class OfText extends InWords<JsonParseException> {}

    /** What is not the JSON that is wanted. */
    @Priority(BEFORE_THE_ENGINE)
    public static class OfJson extends InWords<JsonMappingException> {}

    /** The rest. */
    @Priority(BEFORE_THE_ENGINE)
    public static class OfEverything extends InWords<Throwable> {}

    /** Asks {@link FaultAnswers}, in the language of the request; answers in the shape that Tasklist shows. */
    abstract static class InWords<T extends Throwable> implements ExceptionMapper<T> {

        @Context
        private ServletContext application;

        @Context
        private HttpServletRequest request;

        @Override
        public Response toResponse(T failed) {
            FaultAnswer answer = WebApplicationContextUtils.getRequiredWebApplicationContext(application)
                    .getBean(FaultAnswers.class)
                    .to(failed, AskedLanguage.of(request));
            return Response.status(answer.status())
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of("type", answer.rule(), "message", answer.words()))
                    .build();
        }
    }
}
