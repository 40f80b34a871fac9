package org.yishiting.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.yishiting.ledger.UnknownMatterException;

/** What a person may not see does not exist for them, whatever kind of answer was asked for. */
@ControllerAdvice(basePackageClasses = NotFound.class)
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class NotFound {

    @ExceptionHandler
    void unknown(UnknownMatterException unknown, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
