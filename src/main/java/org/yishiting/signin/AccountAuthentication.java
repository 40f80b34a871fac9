package org.yishiting.signin;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Checks passwords with the engine's identity service; authorities are the account's groups.
 *
 * <p>An unknown account and a wrong password fail alike.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final IdentityService identity;
    private final KnownAccounts accounts;
    private final Attempts attempts;

    AccountAuthentication(@Lazy IdentityService identity, KnownAccounts accounts, Attempts attempts) {
        this.identity = identity;
        this.accounts = accounts;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String userId = asked.getName();
        Attempt attempt = (Attempt) asked.getDetails();
        List<String> counts = attempts.countsOf(userId, deviceOf(attempt, userId), attempt.getRemoteAddress());
        attempts.requireLeft(counts);
        if (!identity.checkPassword(userId, String.valueOf(asked.getCredentials()))) {
            attempts.failed(counts);
            throw new BadCredentialsException("wrong account or password");
        }
        attempts.succeeded(userId, attempt.getRemoteAddress());
        accounts.forget(userId);
        List<String> groups = accounts.groupsOf(userId).orElse(List.of());
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                userId, null, AuthorityUtils.createAuthorityList(groups));
        signedIn.setDetails(attempt);
        return signedIn;
    }

    private Device deviceOf(Attempt attempt, String userId) {
        return attempt.deviceCookie()
                .flatMap(cookie -> accounts.of(userId)
                        .flatMap(account -> Device.provedBy(cookie, userId, account.hash())))
                .orElse(null);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
