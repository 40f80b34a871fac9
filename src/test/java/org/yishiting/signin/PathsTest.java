package org.yishiting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which doors there are, and what each tells strangers. */
class PathsTest extends Visitor {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/task",
                "/api/matters/x/ledger",
                "/camunda/api/engine/engine/default/user"
            })
    void programsWithoutPasswordAreRefused(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk", "/desk/matters/1", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/"})
    void pagesOfStaffAskForSignIn(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/admin/default/setup/",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "/h2-console",
                "/anything"
            })
    void otherPathsDoNotExist(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(post(path, "{}", "Content-Type", "application/json").statusCode())
                .isEqualTo(404);
        signIn(USER, PASSWORD);
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void changesInASessionNeedAToken() throws Exception {
        signIn(USER, PASSWORD);

        assertThat(post("/engine-rest/task/count", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/camunda/api/engine/engine/default/filter/1/count", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void changesWithAPasswordNeedNoToken() throws Exception {
        HttpResponse<String> response = post(
                "/engine-rest/task/count",
                "{}",
                "Content-Type",
                "application/json",
                "Authorization",
                basic(USER, PASSWORD));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void everyWebappPageMatchesItsContentPolicyThoughManyAreAskedForAtOnce() throws Exception {
        signIn(USER, PASSWORD);
        List<CompletableFuture<HttpResponse<String>>> pages = IntStream.range(0, 40)
                .mapToObj(page -> browser.sendAsync(
                        request("/camunda/app/tasklist/default/").GET().build(), HttpResponse.BodyHandlers.ofString()))
                .toList();

        assertThat(pages.stream().map(CompletableFuture::join)).allSatisfy(page -> {
            Matcher nonce = Pattern.compile("nonce=\"([^\"]+)\"").matcher(page.body());
            assertThat(nonce.find()).isTrue();
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("'nonce-" + nonce.group(1) + "'");
        });
    }

    @Test
    void pagesTellBrowsersWhatToRefuse() throws Exception {
        var headers = get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'");
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }
}
