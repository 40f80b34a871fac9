package org.yishiting.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/** Runs calls of the engine's REST API with the rights of the signed-in person. */
class EngineRestUserFilter extends OncePerRequestFilter {

    private final IdentityService identity;
    private final KnownAccounts accounts;

    EngineRestUserFilter(IdentityService identity, KnownAccounts accounts) {
        this.identity = identity;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String userId = Actor.signedIn().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        identity.setAuthentication(userId, accounts.groupsOf(userId).orElse(List.of()));
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
