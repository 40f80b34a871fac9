package org.yishiting.signin;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts now: the signed-in person, a resident, or the system itself. */
public final class Actor {

    /** Recorded for jobs and start-up. */
    public static final String SYSTEM = "system";

    /** Recorded for portal users, who have no account. */
    public static final String RESIDENT = "resident";

    private Actor() {}

    /** User id of the signed-in person. */
    public static Optional<String> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return Optional.of(authentication.getName());
    }

    /** The signed-in person; otherwise a resident inside a request, the system outside. */
    public static String current() {
        return signedIn()
                .orElseGet(() -> SecurityContextHolder.getContext().getAuthentication() == null ? SYSTEM : RESIDENT);
    }
}
