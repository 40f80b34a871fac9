package org.yishiting.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs a person out within seconds after the account was deleted, its password was changed elsewhere or a post was
 * taken away; and leads whoever came in with a one-time password to the page where it is replaced, and nowhere else.
 */
class SessionEndFilter extends OncePerRequestFilter {

    private final KnownAccounts accounts;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    SessionEndFilter(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null) {
            Optional<KnownAccounts.Known> account =
                    accounts.of(person.getName()).filter(known -> Entry.stillHolds(request, known));
            if (account.isEmpty()) {
                signOut.logout(request, response, person);
            } else if (account.get().oneTime() && !Paths.WITH_ONE_TIME_PASSWORD.matches(request)) {
                leadToOwnPassword(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void leadToOwnPassword(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Paths.CALLS.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(request.getContextPath() + Paths.OWN_PASSWORD);
        }
    }
}
