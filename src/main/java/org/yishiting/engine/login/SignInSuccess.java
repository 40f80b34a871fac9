package org.yishiting.engine.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads to the page that was asked for, in a session that lasts longer than a resident's. */
@Component
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private final int seconds;

    SignInSuccess(@Value("${yishiting.sign-in.session}") Duration session) {
        this.seconds = Math.toIntExact(session.toSeconds());
        setDefaultTargetUrl(Doors.TASKLIST);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval(seconds);
        super.onAuthenticationSuccess(request, response, person);
    }
}
