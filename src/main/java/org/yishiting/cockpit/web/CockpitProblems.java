package org.yishiting.cockpit.web;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.yishiting.cockpit.DeniedException;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.refusal.RefusedException;

/** How the calls of Cockpit's own pages say no: in words that tell what to do. */
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

    CockpitProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail denied(DeniedException denied, Locale locale) {
        return problem(HttpStatus.FORBIDDEN, "cockpit.denied." + denied.rule(), locale);
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException refused, Locale locale) {
        return problem(
                OUTDATED.contains(refused.rule()) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY,
                "refused." + refused.rule(),
                locale,
                refused.arguments());
    }

    @ExceptionHandler({UnknownMatterException.class, NoSuchElementException.class})
    ProblemDetail unknown(Locale locale) {
        return problem(HttpStatus.NOT_FOUND, "cockpit.unknown", locale);
    }

    private ProblemDetail problem(HttpStatus status, String key, Locale locale, Object... arguments) {
        return ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, arguments, locale));
    }
}
