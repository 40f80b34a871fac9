package org.yishiting.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;

class SignInSuccessTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withInitializer(context ->
                    context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance()))
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
            assertThat(response.getRedirectedUrl()).isEqualTo(Doors.TASKLIST);
            assertThat(context.getEnvironment().getProperty("server.servlet.session.timeout"))
                    .isEqualTo("30m");
        });
    }
}
