package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.portal.RateLimits;
import org.yishiting.portal.RateLimits.Act;

/** Opens a matter with its tracking code. A right code always opens; whoever guesses wrong ones too often has to wait. */
@Component
class TrackedMatters {

    private static final int LONGEST_CODE = 40;

    private final Matters matters;
    private final OtherCodes others;
    private final RateLimits limits;
    private final Browsers browsers;

    TrackedMatters(Matters matters, OtherCodes others, RateLimits limits, Browsers browsers) {
        this.matters = matters;
        this.others = others;
        this.limits = limits;
        this.browsers = browsers;
    }

    /**
     * Throws {@link UnknownCodeException}, after too many of them {@link TooManyRequestsException}, and
     * {@link OtherCodeException} for the code of something else.
     */
    Matter find(String code, HttpServletRequest request) {
        if (code.length() <= LONGEST_CODE) {
            Optional<Matter> found = matters.findByTrackingCode(code);
            if (found.isPresent()) {
                return found.get();
            }
            others.pageOf(code).ifPresent(page -> {
                throw new OtherCodeException(page);
            });
        }
        throw unknown(code, request);
    }

    /** Counts a code that opens nothing. */
    RuntimeException unknown(String code, HttpServletRequest request) {
        return limits.take(Act.WRONG_CODE, browsers.of(request))
                .<RuntimeException>map(TooManyRequestsException::new)
                .orElseGet(() -> new UnknownCodeException(code));
    }

    /** The code opens another page than a matter's. */
    static class OtherCodeException extends RuntimeException {

        private final String page;

        OtherCodeException(String page) {
            super("the code opens another page");
            this.page = page;
        }

        String page() {
            return page;
        }
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
