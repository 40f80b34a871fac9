package org.yishiting.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody tries to sign in. */
class Attempt extends WebAuthenticationDetails {

    private final String deviceCookie;

    Attempt(HttpServletRequest request) {
        super(request);
        this.deviceCookie = Device.claimedBy(request).orElse(null);
    }

    /** What the browser claims to be, if it claims anything. */
    Optional<String> deviceCookie() {
        return Optional.ofNullable(deviceCookie);
    }
}
