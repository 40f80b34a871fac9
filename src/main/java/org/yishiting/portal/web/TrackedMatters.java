package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.portal.RateLimits;
import org.yishiting.portal.RateLimits.Act;

/** Opens a matter with its tracking code; whoever guesses codes has to wait. */
@Component
class TrackedMatters {

    private static final int LONGEST_CODE = 40;

    private final Matters matters;
    private final RateLimits limits;

    TrackedMatters(Matters matters, RateLimits limits) {
        this.matters = matters;
        this.limits = limits;
    }

    /** Throws {@link UnknownCodeException}, after too many of them {@link TooManyRequestsException}. */
    Matter find(String code, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        limits.exhausted(Act.WRONG_CODE, address).ifPresent(retryAt -> {
            throw new TooManyRequestsException(retryAt);
        });
        Optional<Matter> found = code.length() > LONGEST_CODE ? Optional.empty() : matters.findByTrackingCode(code);
        return found.orElseThrow(() -> {
            limits.take(Act.WRONG_CODE, address);
            return new UnknownCodeException(code);
        });
    }

    /** No matter has this tracking code. */
    static class UnknownCodeException extends RuntimeException {

        private final String code;

        UnknownCodeException(String code) {
            super("unknown tracking code");
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
