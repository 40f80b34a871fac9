package org.yishiting.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.matter.Category;
import org.yishiting.matter.Channel;
import org.yishiting.matter.Intake;
import org.yishiting.matter.Report;

/** Doors and locks, tried from outside. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:security;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "yishiting.login.failures-per-minute=3"
        })
class SecurityTest {

    private static final String USER = "wang";
    private static final String PASSWORD = "correct horse";
    private static final String COMMUNITY = "90101";
    private static final String[] JSON_WITH_PASSWORD = {
        "Content-Type", "application/json", "Authorization", basic(USER, PASSWORD)
    };

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    Divisions divisions;

    @Autowired
    Accounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    Intake intake;

    @Autowired
    FailedAttempts failures;

    @Autowired
    Standing standing;

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @BeforeEach
    void openAccount() {
        User user = identity.newUser(USER);
        user.setFirstName("Wang");
        user.setLastName("");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        standing.forget(USER);
        failures.forgive("127.0.0.1");
    }

    @AfterEach
    void closeAccount() {
        identity.deleteUser(USER);
    }

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
    void signInLeadsToTheTasklist() throws Exception {
        HttpResponse<String> response = signIn(USER, PASSWORD);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).endsWith("/camunda/app/tasklist/default/");
        assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(200);
        assertThat(get("/engine-rest/task").statusCode()).isEqualTo(200);
    }

    @Test
    void signInLeadsBackToThePageThatWasAskedFor() throws Exception {
        get("/desk/matters/1");

        assertThat(location(signIn(USER, PASSWORD))).endsWith("/desk/matters/1");
    }

    @Test
    void sessionGetsANewIdAtSignIn() throws Exception {
        get("/login");
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
    void changesInASessionNeedAToken() throws Exception {
        signIn(USER, PASSWORD);

        assertThat(post("/engine-rest/task/create", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/camunda/api/engine/engine/default/task/create", "{}", "Content-Type", "application/json")
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

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void signingOutEndsTheWebappsToo(String method) throws Exception {
        signIn(USER, PASSWORD);
        assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(200);

        HttpResponse<String> response = "GET".equals(method) ? get("/logout") : post("/logout", "");

        assertThat(location(response)).endsWith("/login?logout");
        assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
    }

    @Test
    void aDeletedAccountIsSignedOut() throws Exception {
        signIn(USER, PASSWORD);
        assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(200);

        identity.deleteUser(USER);
        standing.forget(USER);

        assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
        assertThat(get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(get("/desk").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task/", "/camunda/api/engine/engine/default/task/"})
    void aForeignTaskLooksLikeAMissingOne(String path) throws Exception {
        String task = taskOfAnotherPerson();
        signIn(USER, PASSWORD);

        for (String part : List.of("", "/variables", "/identity-links", "/form-variables", "/comment")) {
            HttpResponse<String> foreign = get(path + task + part);
            assertThat(foreign.statusCode()).as(part).isEqualTo(404);
            assertThat(foreign.body()).isEqualTo(get(path + "missing").body());
        }
        assertThat(post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"wang\"}", JSON_WITH_PASSWORD)
                        .statusCode())
                .isIn(403, 404);
        identity.createMembership(USER, "grid-worker@" + COMMUNITY);
        standing.forget(USER);
        assertThat(get("/engine-rest/task/" + task + "/variables", "Authorization", basic(USER, PASSWORD))
                        .statusCode())
                .isEqualTo(200);
    }

    /** The first step of a matter reported in a community whose grid worker is somebody else. */
    private String taskOfAnotherPerson() {
        if (divisions.find(COMMUNITY).isEmpty()) {
            Division district = divisions.found(new Division("9", "District", Division.Level.DISTRICT, null));
            Division street = divisions.found(new Division("901", "Street", Division.Level.STREET, district));
            Division community =
                    divisions.found(new Division(COMMUNITY, "Community", Division.Level.COMMUNITY, street));
            accounts.open("zhao", "Zhao", "", PASSWORD);
            posts.appoint("zhao", Role.GRID_WORKER, community);
        }
        String matter = intake.take(
                        new Report(
                                Category.OTHER,
                                COMMUNITY,
                                "The lamp at the gate is dark",
                                "",
                                "",
                                false,
                                Channel.PORTAL),
                        List.of())
                .number();
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(matter)
                .singleResult()
                .getId();
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

    private HttpResponse<String> signIn(String user, String password) throws IOException, InterruptedException {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        return post(
                "/login",
                "username=" + encoded(user) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1)),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private String sessionId() {
        return ((CookieManager) browser.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("YISHITING"))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    private HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html, */*");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
