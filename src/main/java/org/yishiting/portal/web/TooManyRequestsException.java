package org.yishiting.portal.web;

import java.time.Instant;

/** This address has to wait. */
class TooManyRequestsException extends RuntimeException {

    private final transient Instant retryAt;

    TooManyRequestsException(Instant retryAt) {
        super("too many requests until " + retryAt);
        this.retryAt = retryAt;
    }

    Instant retryAt() {
        return retryAt;
    }
}
