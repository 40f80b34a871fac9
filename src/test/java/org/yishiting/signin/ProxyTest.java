package org.yishiting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy, as production is, people are told apart by the address the proxy saw. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:proxy;DB_CLOSE_DELAY=-1",
            "server.forward-headers-strategy=native"
        })
class ProxyTest extends Visitor {

    @Test
    void whoFailsTooOftenStopsNobodyElse() throws Exception {
        for (int attempt = 0; attempt < 3; attempt++) {
            signIn("nobody" + attempt, "wrong", "X-Forwarded-For", "203.0.113.7");
        }

        assertThat(signIn(USER, PASSWORD, "X-Forwarded-For", "203.0.113.7").statusCode())
                .isEqualTo(429);
        assertThat(location(signIn(USER, PASSWORD, "X-Forwarded-For", "203.0.113.8")))
                .endsWith("/camunda/app/tasklist/default/");
    }

    @Test
    void whatAStrangerClaimsBeforeTheProxyIsNotBelieved() throws Exception {
        for (int attempt = 0; attempt < 3; attempt++) {
            signIn("nobody" + attempt, "wrong", "X-Forwarded-For", "198.51.100." + attempt + ", 203.0.113.9");
        }

        assertThat(signIn(USER, PASSWORD, "X-Forwarded-For", "198.51.100.9, 203.0.113.9")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void redirectsStayOnTheSchemeThatPeopleUse() throws Exception {
        assertThat(location(get("/desk", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.10")))
                .startsWith("https://");
    }
}
