package org.yishiting.supervision.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.yishiting.refusal.Refusals;
import org.yishiting.refusal.RefusedException;
import org.yishiting.supervision.stuck.UnseenDivisionException;

/** Why a call about stuck steps cannot be answered, in the reader's words. */
@Order(0)
@RestControllerAdvice(assignableTypes = {StuckApi.class, StuckDeedsApi.class})
class StuckProblems {

    private final MessageSource messages;
    private final Refusals refusals;

    StuckProblems(MessageSource messages, Refusals refusals) {
        this.messages = messages;
        this.refusals = refusals;
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
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, refusals.words(refused, locale));
    }

    private ProblemDetail problem(HttpStatus status, Locale locale, String key) {
        return ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, null, locale));
    }
}
