package org.yishiting.handling.web;

import java.util.Locale;
import java.util.NoSuchElementException;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.yishiting.handling.NotAllowedException;
import org.yishiting.handling.OvertakenException;
import org.yishiting.refusal.RefusedException;

/** Says no in the language of the request: what is wrong, and with which status. */
@Component
class Refusal {

    private final MessageSource messages;

    Refusal(MessageSource messages) {
        this.messages = messages;
    }

    record Told(HttpStatus status, String words) {}

    /**
     * 403 when it is for others to do, 409 when somebody else was faster, 422 for any other rule; what is no refusal is
     * thrown on.
     */
    Told of(RuntimeException refused, Locale locale) {
        if (refused instanceof OptimisticLockingFailureException || refused instanceof NoSuchElementException) {
            return new Told(HttpStatus.CONFLICT, messages.getMessage("refused.step-changed", null, locale));
        }
        if (!(refused instanceof RefusedException rule)) {
            throw refused;
        }
        HttpStatus status = refused instanceof NotAllowedException
                ? HttpStatus.FORBIDDEN
                : refused instanceof OvertakenException ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
        return new Told(status, messages.getMessage("refused." + rule.rule(), rule.arguments(), locale));
    }
}
