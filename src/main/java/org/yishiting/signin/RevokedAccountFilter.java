package org.yishiting.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs out an account that was deleted while its session lived.
 *
 * <p>Without it the session would outlive the account: the engine's container filter trusts whatever name it is given.
 */
class RevokedAccountFilter extends OncePerRequestFilter {

    private final KnownAccounts accounts;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    RevokedAccountFilter(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && accounts.groupsOf(authentication.getName()).isEmpty()) {
            signOut.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }
}
