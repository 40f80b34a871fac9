package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.portal.Days;
import org.yishiting.portal.web.TrackedMatters.OtherCodeException;
import org.yishiting.portal.web.TrackedMatters.UnknownCodeException;

/** What a browser shows when something is not there, too much or too often; programs get problem details instead. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {

    private final Days days;

    PageErrors(Days days) {
        this.days = days;
    }

    @ExceptionHandler(
            exception = {
                NoResourceFoundException.class,
                MethodArgumentTypeMismatchException.class,
                UnknownMatterException.class,
                UnknownPageException.class
            },
            produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView notFound() {
        return new ModelAndView("error/404", Map.of(), HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(exception = UnknownCodeException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView unknownCode(UnknownCodeException unknown) {
        return new ModelAndView("portal/unknown-code", Map.of("typed", unknown.code()), HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(OtherCodeException.class)
    ModelAndView otherCode(OtherCodeException other) {
        return new ModelAndView("redirect:" + other.page());
    }

    @ExceptionHandler(exception = MaxUploadSizeExceededException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView tooLarge(HttpServletRequest request) {
        return new ModelAndView(
                "portal/too-large", Map.of("back", request.getServletPath()), HttpStatus.PAYLOAD_TOO_LARGE);
    }

    @ExceptionHandler(exception = TooManyRequestsException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView tooOften(TooManyRequestsException tooOften, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(days.secondsUntil(tooOften.retryAt())));
        return new ModelAndView(
                "portal/too-often", Map.of("retryAt", days.local(tooOften.retryAt())), HttpStatus.TOO_MANY_REQUESTS);
    }
}
