package org.yishiting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy, so that attackers and colleagues come from different addresses. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:devices;DB_CLOSE_DELAY=-1",
            "server.forward-headers-strategy=native",
            "yishiting.sign-in.failures-of-strangers-per-hour=6"
        })
class KnownDeviceTest extends Visitor {

    @Value("${server.tomcat.remoteip.internal-proxies}")
    String proxies;

    private static final String OFFICE = "203.0.113.20";
    private static final String HOME = "203.0.113.21";

    @Test
    void nobodyLocksAColleagueOutOfABrowserThatIsKnown() throws Exception {
        signIn(USER, PASSWORD, "X-Forwarded-For", OFFICE);
        post("/logout", "");
        attackFromManyAddresses();

        assertThat(location(signIn(USER, PASSWORD, "X-Forwarded-For", HOME)))
                .endsWith("/camunda/app/tasklist/default/");
    }

    @Test
    void nobodyLocksOutAProgramThatWasThereBefore() throws Exception {
        String[] office = {"Authorization", basic(USER, PASSWORD), "X-Forwarded-For", OFFICE};
        assertThat(get("/engine-rest/engine", office).statusCode()).isEqualTo(200);
        attackFromManyAddresses();

        assertThat(get("/engine-rest/engine", office).statusCode()).isEqualTo(200);
    }

    @Test
    void strangersShareTheAttemptsAtAnAccountWhereverTheyCome() throws Exception {
        attackFromManyAddresses();

        assertThat(signIn(USER, "wrong", "X-Forwarded-For", "198.51.100.99").statusCode())
                .isEqualTo(429);
        assertThat(location(signIn("admin", "yishiting", "X-Forwarded-For", "198.51.100.99")))
                .as("another account is not concerned")
                .endsWith("/default/");
    }

    @Test
    void aKnownBrowserCannotGuessForEver() throws Exception {
        signIn(USER, PASSWORD, "X-Forwarded-For", OFFICE);
        post("/logout", "");
        for (int attempt = 0; attempt < 3; attempt++) {
            signIn(USER, "wrong", "X-Forwarded-For", OFFICE);
        }

        assertThat(signIn(USER, PASSWORD, "X-Forwarded-For", OFFICE).statusCode())
                .isEqualTo(429);
    }

    @Test
    void aCookieThatWasMadeUpOrIsForAnotherAccountProvesNothing() throws Exception {
        signIn("admin", "yishiting", "X-Forwarded-For", OFFICE);
        post("/logout", "");
        attackFromManyAddresses();
        assertThat(signIn(USER, PASSWORD, "X-Forwarded-For", OFFICE).statusCode())
                .isEqualTo(429);

        deviceCookie().setValue("AAAAAAAAAAAAAAAAAAAAAA.AAAA");
        assertThat(signIn(USER, PASSWORD, "X-Forwarded-For", OFFICE).statusCode())
                .isEqualTo(429);
    }

    @Test
    void theEngineItselfLocksNobody() throws Exception {
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThat(identity.checkPassword(USER, "wrong")).isFalse();
        }

        assertThat(identity.checkPassword(USER, PASSWORD)).isTrue();
    }

    @Test
    void aProxyThatIsNotNamedIsNotBelieved() {
        for (String address : List.of("10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.0.1", "203.0.113.1")) {
            assertThat(address.matches(proxies)).as(address).isFalse();
        }
        assertThat("127.0.0.1".matches(proxies)).isTrue();
    }

    private void attackFromManyAddresses() throws Exception {
        for (int attempt = 0; attempt < 8; attempt++) {
            HttpClient.newHttpClient()
                    .send(
                            request(
                                            "/engine-rest/engine",
                                            "Authorization",
                                            basic(USER, "wrong"),
                                            "X-Forwarded-For",
                                            "198.51.100." + attempt)
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
        }
    }

    private HttpCookie deviceCookie() {
        return ((CookieManager) browser.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals(Device.COOKIE))
                        .findFirst()
                        .orElseThrow();
    }
}
