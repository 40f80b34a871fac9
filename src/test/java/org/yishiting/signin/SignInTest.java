package org.yishiting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Signing in and out, and what stops guessing. */
class SignInTest extends Visitor {

    @Test
    void signInLeadsToTheTasklist() throws Exception {
        HttpResponse<String> response = signIn(USER, PASSWORD);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).endsWith("/camunda/app/tasklist/default/");
        assertThat(get("/camunda/api/engine/engine/default/filter").statusCode())
                .isEqualTo(200);
        assertThat(get("/engine-rest/task").statusCode()).isEqualTo(200);
    }

    @Test
    void signInLeadsBackToThePageThatWasAskedFor() throws Exception {
        get("/desk/matters/1");

        assertThat(location(signIn(USER, PASSWORD))).endsWith("/desk/matters/1");
    }

    @Test
    void sessionGetsANewIdAtSignIn() throws Exception {
        get("/desk/matters/1");
        String before = sessionId();
        signIn(USER, PASSWORD);

        assertThat(sessionId()).isNotEqualTo(before);
    }

    @Test
    void wrongPasswordAndUnknownAccountFailAlike() throws Exception {
        assertThat(location(signIn(USER, "wrong"))).endsWith("/login?error");
        assertThat(location(signIn("nobody", "wrong"))).endsWith("/login?error");
        assertThat(get("/login?error").body()).contains("id=\"failure\"");
    }

    @Test
    void anAddressThatFailsTooOftenWaits() throws Exception {
        for (int attempt = 0; attempt < 3; attempt++) {
            signIn("nobody" + attempt, "wrong");
        }

        HttpResponse<String> page = signIn(USER, PASSWORD);
        HttpResponse<String> program = get("/engine-rest/engine", "Authorization", basic(USER, PASSWORD));

        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("id=\"failure\"").contains("id=\"sign-in\"");
        assertThat(page.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
        assertThat(program.statusCode()).isEqualTo(429);
        assertThat(get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
    }

    @Test
    void programsSignInWithEachCall() throws Exception {
        HttpResponse<String> response = get("/engine-rest/engine", "Authorization", basic(USER, PASSWORD));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/engine-rest/engine", "Authorization", basic(USER, "wrong"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void signingOutEndsTheWebappsToo() throws Exception {
        signIn(USER, PASSWORD);
        get("/logout");
        assertThat(get("/camunda/api/engine/engine/default/filter").statusCode())
                .isEqualTo(200);

        HttpResponse<String> response = post("/logout", "");

        assertThat(location(response)).endsWith("/login?logout");
        assertThat(get("/camunda/api/engine/engine/default/filter").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aDeletedAccountIsSignedOut() throws Exception {
        signIn(USER, PASSWORD);
        assertThat(get("/camunda/api/engine/engine/default/filter").statusCode())
                .isEqualTo(200);

        identity.deleteUser(USER);
        known.forget(USER);

        assertThat(get("/camunda/api/engine/engine/default/filter").statusCode())
                .isEqualTo(401);
        assertThat(get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(get("/desk").statusCode()).isEqualTo(302);
    }

    private String sessionId() {
        return ((CookieManager) browser.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("YISHITING"))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
    }
}
