package org.yishiting.supervision.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.yishiting.refusal.RefusedException;
import org.yishiting.supervision.stuck.UnseenDivisionException;

/** Why a call about stuck steps cannot be answered, in the reader's words. */
@RestControllerAdvice(assignableTypes = {StuckApi.class, StuckDeedsApi.class})
class StuckProblems {

    private final MessageSource messages;

    StuckProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail overseesNothing(AccessDeniedException denied, Locale locale) {
        return problem(HttpStatus.FORBIDDEN, locale, "stuck.denied");
    }

    @ExceptionHandler
    ProblemDetail unseen(UnseenDivisionException unseen, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, locale, "stuck.unseen-division");
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException refused, Locale locale) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, locale, "refused." + refused.rule(), refused.arguments());
    }

    private ProblemDetail problem(HttpStatus status, Locale locale, String key, Object... arguments) {
        return ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, arguments, locale));
    }
}
