package org.yishiting.cockpit.web;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.yishiting.cockpit.DeniedException;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.refusal.Refusals;
import org.yishiting.refusal.RefusedException;

/** How the calls of Cockpit's own pages say no: in words that tell what to do. */
@Order(0)
@RestControllerAdvice(
        assignableTypes = {
            FiguresApi.class,
            WayApi.class,
            HistoryApi.class,
            IncidentApi.class,
            TokenApi.class,
            MigrationApi.class
        })
class CockpitProblems {

    /** What somebody else has changed in the meantime. */
    private static final Set<String> OUTDATED = Set.of("token-gone", "retry-nothing");

    private final MessageSource messages;
    private final Refusals refusals;

    CockpitProblems(MessageSource messages, Refusals refusals) {
        this.messages = messages;
        this.refusals = refusals;
    }

    @ExceptionHandler
    ProblemDetail denied(DeniedException denied, Locale locale) {
        return problem(HttpStatus.FORBIDDEN, "cockpit.denied." + denied.rule(), locale);
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException refused, Locale locale) {
        return ProblemDetail.forStatusAndDetail(
                OUTDATED.contains(refused.rule()) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY,
                refusals.words(refused, locale));
    }

    @ExceptionHandler({UnknownMatterException.class, NoSuchElementException.class})
    ProblemDetail unknown(Locale locale) {
        return problem(HttpStatus.NOT_FOUND, "cockpit.unknown", locale);
    }

    private ProblemDetail problem(HttpStatus status, String key, Locale locale) {
        return ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, null, locale));
    }
}
