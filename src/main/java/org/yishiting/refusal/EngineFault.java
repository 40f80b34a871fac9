package org.yishiting.refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * What the engine and its REST API refuse, told from their exceptions; their words stay in the house.
 *
 * @param status of HTTP
 */
record EngineFault(int status, String rule) {

    private static final int BAD = 400;
    private static final int DENIED = 403;
    private static final int MISSING = 404;
    private static final int CONFLICT = 409;
    private static final int FAILED = 500;

    /** The most telling fault of a chain: what an exception is says more than what another wrapped around it. */
    static Optional<EngineFault> in(Throwable failed) {
        if (failed instanceof JsonProcessingException) {
            return fault(BAD, "unreadable");
        }
        return Causes.of(failed)
                .map(EngineFault::ofKind)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Causes.of(failed)
                        .map(EngineFault::ofStatus)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<EngineFault> ofKind(Throwable cause) {
        if (cause instanceof TaskAlreadyClaimedException) {
            return fault(CONFLICT, "taken");
        }
        if (cause instanceof SuspendedEntityInteractionException) {
            return fault(CONFLICT, "suspended");
        }
        if (cause instanceof AuthorizationException) {
            return fault(DENIED, "denied");
        }
        if (cause instanceof NullValueException || cause instanceof NotFoundException) {
            return fault(MISSING, "missing");
        }
        if (cause instanceof NullPointerException) {
            return ofAbsence(cause.getStackTrace());
        }
        boolean isAskedWrongly = cause instanceof BadUserRequestException
                || cause instanceof NotValidException
                || cause instanceof ParseException
                || cause instanceof MismatchingMessageCorrelationException
                || cause instanceof MigrationPlanValidationException
                || cause instanceof MigratingProcessInstanceValidationException;
        return isAskedWrongly ? fault(BAD, "invalid") : Optional.empty();
    }

    /** In some places the engine does not look whether there is what it goes on with. */
    private static Optional<EngineFault> ofAbsence(StackTraceElement[] trace) {
        String place = trace.length == 0 ? "" : trace[0].getClassName();
        if (place.startsWith("org.camunda.bpm.engine.impl.cfg.auth.")) {
            return fault(MISSING, "missing");
        }
        return place.startsWith("org.camunda.bpm.engine.rest.") ? fault(BAD, "invalid") : Optional.empty();
    }

    private static Optional<EngineFault> ofStatus(Throwable cause) {
        int status = cause instanceof RestException rest
                ? rest.getStatus().getStatusCode()
                : cause instanceof WebApplicationException web
                        ? web.getResponse().getStatus()
                        : FAILED;
        if (status >= FAILED || status < BAD) {
            return Optional.empty();
        }
        return switch (status) {
            case 401, DENIED -> fault(status, "denied");
            case MISSING -> fault(status, "missing");
            case CONFLICT, 412 -> fault(status, "overtaken");
            default -> fault(status, "invalid");
        };
    }

    private static Optional<EngineFault> fault(int status, String rule) {
        return Optional.of(new EngineFault(status, rule));
    }
}
