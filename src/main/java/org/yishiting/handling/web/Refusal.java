package org.yishiting.handling.web;

import java.util.Locale;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.yishiting.handling.NotAllowedException;
import org.yishiting.handling.OvertakenException;
import org.yishiting.refusal.Refusals;
import org.yishiting.refusal.RefusedException;

/** Says no in the language of the request: what is wrong, and with which status. */
@Component
class Refusal {

    private static final RefusedException CHANGED = new RefusedException("step-changed");

    private final Refusals refusals;

    Refusal(Refusals refusals) {
        this.refusals = refusals;
    }

    record Told(HttpStatus status, String words) {}

    /**
     * 403 when it is for others to do, 409 when somebody else was faster, 422 for any other rule; what is no refusal is
     * thrown on.
     */
    Told of(RuntimeException refused, Locale locale) {
        if (refused instanceof OptimisticLockingFailureException || refused instanceof NoSuchElementException) {
            return new Told(HttpStatus.CONFLICT, refusals.words(CHANGED, locale));
        }
        if (!(refused instanceof RefusedException rule)) {
            throw refused;
        }
        HttpStatus status = refused instanceof NotAllowedException
                ? HttpStatus.FORBIDDEN
                : refused instanceof OvertakenException ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
        return new Told(status, refusals.words(rule, locale));
    }
}
