package org.yishiting.signin;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks passwords with the engine's identity service; authorities are the account's groups.
 *
 * <p>An unknown account, a wrong password and an account that the engine has locked for a while fail alike.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final IdentityService identity;
    private final KnownAccounts accounts;
    private final FailedAttempts failures;

    AccountAuthentication(@Lazy IdentityService identity, KnownAccounts accounts, FailedAttempts failures) {
        this.identity = identity;
        this.accounts = accounts;
        this.failures = failures;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String address = addressOf(attempt);
        failures.requireLeft(address);
        String userId = attempt.getName();
        if (!identity.checkPassword(userId, String.valueOf(attempt.getCredentials()))) {
            failures.count(address);
            throw new BadCredentialsException("wrong account or password");
        }
        accounts.forget(userId);
        List<String> groups = accounts.groupsOf(userId).orElse(List.of());
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                userId, null, AuthorityUtils.createAuthorityList(groups));
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
