package org.yishiting.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Answers a failed sign-in: people get the page again, programs a status; both are told how long to wait. */
@Component
class SignInFailures implements AuthenticationFailureHandler {

    static final String WAIT_SECONDS = "login.waitSeconds";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof TooManyAttemptsException tooMany) {
            refuse(response, tooMany);
            request.setAttribute(WAIT_SECONDS, tooMany.waitSeconds());
            request.getRequestDispatcher(Paths.THROTTLED).forward(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + Paths.LOGIN + "?error");
        }
    }

    AuthenticationEntryPoint ofPrograms() {
        return (request, response, failure) -> {
            if (failure instanceof TooManyAttemptsException tooMany) {
                refuse(response, tooMany);
            } else {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
            }
        };
    }

    private static void refuse(HttpServletResponse response, TooManyAttemptsException tooMany) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.waitSeconds()));
    }
}
