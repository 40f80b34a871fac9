package org.yishiting.refusal;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What no page and no call has an answer of its own for: a page with the words for people, a problem detail for
 * programs. What has a status already, and what sign-in answers, is left to them.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FaultPages {

    private final FaultAnswers answers;

    FaultPages(FaultAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(exception = Exception.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(Exception failed, Locale locale) throws Exception {
        FaultAnswer answer = answer(failed, locale);
        return new ModelAndView("error/refused", Map.of("words", answer.words()), HttpStatus.valueOf(answer.status()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> call(Exception failed, Locale locale) throws Exception {
        FaultAnswer answer = answer(failed, locale);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(answer.status()), answer.words());
        return ResponseEntity.status(answer.status()).body(problem);
    }

    private FaultAnswer answer(Exception failed, Locale locale) throws Exception {
        if (failed instanceof ErrorResponse
                || failed instanceof AccessDeniedException
                || failed instanceof AuthenticationException
                || failed instanceof IOException
                || AnnotatedElementUtils.hasAnnotation(failed.getClass(), ResponseStatus.class)) {
            throw failed;
        }
        return answers.to(failed, locale);
    }
}
