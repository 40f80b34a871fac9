package org.yishiting.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads to the page that was asked for, otherwise to where the person's day begins: in Cockpit for those who direct the
 * work of others, in Tasklist for all others. The session lasts longer than a resident's, and the browser is known from
 * now on.
 */
@Component
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Overseers overseers;
    private final KnownAccounts accounts;
    private final int seconds;

    SignInSuccess(
            Overseers overseers, KnownAccounts accounts, @Value("${yishiting.sign-in.session}") Duration session) {
        this.overseers = overseers;
        this.accounts = accounts;
        this.seconds = Math.toIntExact(session.toSeconds());
        setDefaultTargetUrl(Paths.TASKLIST);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval(seconds);
        accounts.of(person.getName()).ifPresent(account -> {
            Entry.note(request.getSession(), account);
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    Device.cookieFor(person.getName(), account.hash(), request.isSecure())
                            .toString());
        });
        super.onAuthenticationSuccess(request, response, person);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication person) {
        boolean directs = person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(overseers::directsWork);
        return directs ? Paths.COCKPIT : super.determineTargetUrl(request, response, person);
    }
}
