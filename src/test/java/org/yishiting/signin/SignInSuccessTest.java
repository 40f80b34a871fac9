package org.yishiting.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

class SignInSuccessTest {

    private final Overseers overseers = mock(Overseers.class);

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withInitializer(context ->
                    context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance()))
            .withBean(Overseers.class, () -> overseers)
            .withBean(KnownAccounts.class, () -> mock(KnownAccounts.class))
            .withBean(SignInSuccess.class);

    @Test
    void staffStaySignedInLongerThanAResidentsSessionLasts() {
        application.run(context -> {
            MockHttpServletRequest request = new MockHttpServletRequest();
            MockHttpServletResponse response = new MockHttpServletResponse();
            context.getBean(SignInSuccess.class)
                    .onAuthenticationSuccess(request, response, new TestingAuthenticationToken("zhang", ""));

            assertThat(Duration.ofSeconds(request.getSession().getMaxInactiveInterval()))
                    .isEqualTo(Duration.ofHours(8));
            assertThat(response.getRedirectedUrl()).isEqualTo(Paths.TASKLIST);
            assertThat(context.getEnvironment().getProperty("server.servlet.session.timeout"))
                    .isEqualTo("30m");
        });
    }

    @Test
    void whoDirectsTheWorkOfOthersBeginsInCockpit() {
        given(overseers.directsWork("supervision-team@HB")).willReturn(true);
        application.run(context -> {
            MockHttpServletResponse response = new MockHttpServletResponse();
            context.getBean(SignInSuccess.class)
                    .onAuthenticationSuccess(
                            new MockHttpServletRequest(),
                            response,
                            new TestingAuthenticationToken("liang", "", "expert@JSX", "supervision-team@HB"));

            assertThat(response.getRedirectedUrl()).isEqualTo(Paths.COCKPIT);
        });
    }

    @Test
    void butAPageThatWasAskedForComesFirst() {
        given(overseers.directsWork("supervision-team@HB")).willReturn(true);
        application.run(context -> {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", "/desk");
            MockHttpServletResponse response = new MockHttpServletResponse();
            new HttpSessionRequestCache().saveRequest(request, response);
            context.getBean(SignInSuccess.class)
                    .onAuthenticationSuccess(
                            request, response, new TestingAuthenticationToken("liang", "", "supervision-team@HB"));

            assertThat(response.getRedirectedUrl()).contains("/desk");
        });
    }
}
