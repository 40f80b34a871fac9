package org.yishiting.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads to the page that was asked for, otherwise to where the person's day begins: in Cockpit for those who direct the
 * work of others, in Tasklist for all others. The session lasts longer than a resident's.
 */
@Component
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Overseers overseers;
    private final int seconds;

    SignInSuccess(Overseers overseers, @Value("${yishiting.sign-in.session}") Duration session) {
        this.overseers = overseers;
        this.seconds = Math.toIntExact(session.toSeconds());
        setDefaultTargetUrl(Paths.TASKLIST);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval(seconds);
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
