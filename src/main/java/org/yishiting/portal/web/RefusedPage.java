package org.yishiting.portal.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.yishiting.refusal.Refusals;
import org.yishiting.refusal.RefusedException;

/** A rule stands against what was asked for on a page that has no place of its own to say so. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class RefusedPage {

    private final Refusals refusals;

    RefusedPage(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Also found as the cause of what the engine threw. */
    @ExceptionHandler(exception = RefusedException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView refused(RefusedException refused, Locale locale) {
        return new ModelAndView(
                "error/refused", Map.of("words", refusals.words(refused, locale)), HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
