package org.yishiting.signin.connection;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

/**
 * Lets only so many bodies be sent at once, each at a pace. The container waits for every piece of a body with a thread:
 * without this a few hundred connections that send a byte now and then would hold all of them.
 */
final class BodyValve extends ValveBase {

    private static final String SECONDS = "5";

    private final BodyLimits limits;
    private final BodiesUnderWay underWay;

    BodyValve(BodyLimits limits) {
        super(true);
        this.limits = limits;
        this.underWay = new BodiesUnderWay(limits);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        Optional<Runnable> place = underWay.begin(request.getRemoteAddr());
        if (place.isEmpty()) {
            response.setHeader("Retry-After", SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            hangUp(request);
            return;
        }
        take(request, response, place.get());
    }

    private void take(Request request, Response response, Runnable ended) throws IOException, ServletException {
        InputBuffer sent = request.getCoyoteRequest().getInputBuffer();
        PacedBody paced = new PacedBody(sent, limits, ended);
        request.getCoyoteRequest().setInputBuffer(paced);
        try {
            getNext().invoke(request, response);
            if (request.getHeader("Expect") == null) {
                paced.readToTheEnd();
            }
        } finally {
            request.getCoyoteRequest().setInputBuffer(sent);
            ended.run();
        }
        if (paced.isTooSlow()) {
            if (!response.isCommitted()) {
                response.reset();
                response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
            }
            hangUp(request);
        }
    }

    /** Without waiting for the rest of the body, as the container would. */
    private static void hangUp(Request request) {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
