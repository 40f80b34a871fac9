package org.yishiting.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords came from one address; nothing was checked. */
class TooManyAttemptsException extends AuthenticationException {

    private final Duration wait;

    TooManyAttemptsException(Duration wait) {
        super("too many failed attempts");
        this.wait = wait;
    }

    /** Whole seconds until the next attempt is looked at, at least one. */
    long waitSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
