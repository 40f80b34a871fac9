package org.yishiting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void redirectsStayWherePeopleAre() throws Exception {
        assertThat(location(get("/desk", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.10")))
                .isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk", "/camunda/app/tasklist", "/camunda/app/cockpit/default/", "/lang?to=en&back=/board"})
    void aForgedHostIsInNoRedirect(String path) throws IOException {
        String answer = forged("GET " + path + " HTTP/1.1", "");
        assertThat(answer).contains("Location: /").doesNotContain("evil.example");
    }

    @Test
    void aForgedHostIsNotWhereSignInLeadsTo() throws IOException {
        String asked = forged("GET /desk/steps/1 HTTP/1.1", "");
        Matcher session = Pattern.compile("(YISHITING=[^;]+)").matcher(asked);
        assertThat(session.find()).isTrue();
        String page = forged("GET /login HTTP/1.1", "Cookie: " + session.group(1) + "\r\n");
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        Matcher secret = Pattern.compile("(yishiting-form=[^;]+)").matcher(page);
        assertThat(secret.find()).isTrue();
        String form = "username=" + USER + "&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8)
                + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        String answer = forged(
                "POST /login HTTP/1.1",
                "Cookie: " + session.group(1) + "; " + secret.group(1)
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n",
                form);
        assertThat(answer).contains("Location: /desk/steps/1").doesNotContain("evil.example");
    }

    /** A request whose browser and proxy both name another host. */
    private String forged(String line, String headers, String... body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((line
                                    + "\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nAccept: text/html\r\nConnection: close\r\n"
                                    + headers + "\r\n" + String.join("", body))
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
