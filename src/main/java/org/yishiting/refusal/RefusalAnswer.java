package org.yishiting.refusal;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/** Teaches every REST application of the engine, Tasklist's own included, how to say no. */
public class RefusalAnswer implements AutoDiscoverable {

    @Override
    public void configure(FeatureContext application) {
        application.register(Mapper.class);
    }

    /** HTTP 400 in the shape that Tasklist shows. */
    public static class Mapper implements ExceptionMapper<StepRefusedException> {

        @Override
        public Response toResponse(StepRefusedException refusal) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of("type", "StepRefused", "message", refusal.getMessage()))
                    .build();
        }
    }
}
