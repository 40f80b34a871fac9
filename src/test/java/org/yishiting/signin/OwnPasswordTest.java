package org.yishiting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passwords at every door where one is set, and what ends with an old one. */
class OwnPasswordTest extends Visitor {

    private static final String FRESH = "blue kettle sings at noon";
    private static final String USERS = "/camunda/api/engine/engine/default/user/";

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewPasswordEndsTheOtherSessionsAndNotThisOne() throws Exception {
        Account elsewhere = Account.signedIn(base(), USER, PASSWORD);
        assertThat(elsewhere.ask("GET", "/api/session").statusCode()).isEqualTo(200);
        signIn(USER, PASSWORD);

        assertThat(location(replace(PASSWORD, FRESH, FRESH))).endsWith("/account/password?done");

        known.forget(USER);
        assertThat(elsewhere.ask("GET", "/api/session").statusCode()).isEqualTo(401);
        assertThat(elsewhere
                        .ask("GET", "/camunda/api/engine/engine/default/filter")
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/api/session").statusCode()).isEqualTo(200);
        assertThat(identity.checkPassword(USER, FRESH)).isTrue();
        assertThat(identity.checkPassword(USER, PASSWORD)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, blue kettle sings at noon, blue kettle sings at noon",
        "correct horse, blue kettle sings at noon, blue kettle sings at moon",
        "correct horse, correct horse, correct horse",
        "correct horse, short, short",
        "correct horse, password1234, password1234"
    })
    void whatDoesNotFitIsSaidAndNothingIsChanged(String present, String fresh, String again) throws Exception {
        signIn(USER, PASSWORD);

        HttpResponse<String> page = replace(present, fresh, again);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"failure\"").contains("id=\"own-password\"");
        assertThat(identity.checkPassword(USER, PASSWORD)).isTrue();
    }

    @Test
    void thePresentPasswordCannotBeGuessedThere() throws Exception {
        signIn(USER, PASSWORD);
        for (int attempt = 0; attempt < 3; attempt++) {
            replace("wrong", FRESH, FRESH);
        }

        assertThat(replace(PASSWORD, FRESH, FRESH).statusCode()).isEqualTo(429);
    }

    @Test
    void whatAnAdministratorSetsLastsUntilTheFirstSignIn() throws Exception {
        Account admin = Account.signedIn(base(), "admin", "yishiting");
        assertThat(admin.send("POST", USERS + "create", profile("newcomer", "one time for newcomer now"))
                        .statusCode())
                .isEqualTo(204);
        try {
            String first = "one time for newcomer now";
            signIn("newcomer", first);
            for (String page : List.of("/desk", "/camunda/app/tasklist/default/", "/")) {
                assertThat(location(get(page))).as(page).endsWith("/account/password");
            }
            for (String call : List.of("/api/session", "/engine-rest/task", USERS + "newcomer/profile")) {
                assertThat(get(call).statusCode()).as(call).isEqualTo(403);
            }
            assertThat(get("/engine-rest/task", "Authorization", basic("newcomer", first))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(get("/account/password").body()).contains("id=\"one-time\"");

            assertThat(location(replace(first, FRESH, FRESH))).endsWith("?done");
            assertThat(get("/desk").statusCode()).isEqualTo(200);
        } finally {
            identity.deleteUser("newcomer");
        }
    }

    @Test
    void whoResetsAPasswordSetsAOneTimePassword() throws Exception {
        Account admin = Account.signedIn(base(), "admin", "yishiting");
        signIn(USER, PASSWORD);

        assertThat(admin.send(
                                "PUT",
                                USERS + USER + "/credentials",
                                "{\"password\":\"" + FRESH + "\",\"authenticatedUserPassword\":\"yishiting\"}")
                        .statusCode())
                .isEqualTo(204);

        known.forget(USER);
        assertThat(get("/api/session").statusCode()).as("the old session").isEqualTo(401);
        signIn(USER, FRESH);
        assertThat(location(get("/desk"))).endsWith("/account/password");
    }

    @ParameterizedTest
    @CsvSource({"short", "password1234", "newcomer-2024"})
    void anAdministratorCannotSetAPasswordThatIsNone(String password) throws Exception {
        Account admin = Account.signedIn(base(), "admin", "yishiting");

        assertThat(admin.send("POST", USERS + "create", profile("newcomer", password))
                        .statusCode())
                .isBetween(400, 499);
        assertThat(identity.createUserQuery().userId("newcomer").count()).isZero();
    }

    @Test
    void adminSaysWhatAPasswordMustBe() throws Exception {
        Account admin = Account.signedIn(base(), "admin", "yishiting");

        assertThat(admin.ask("GET", "/camunda/api/engine/engine/default/identity/password-policy")
                        .body())
                .contains("PASSWORD_POLICY_LENGTH", "\"minLength\":\"12\"", "PASSWORD_POLICY_USER_DATA", "容易被猜到");
    }

    @Test
    void anOldHashIsReplacedByASlowOneAtTheNextSignIn() throws Exception {
        String salt = ((UserEntity) account()).getSalt();
        byte[] digest = java.security.MessageDigest.getInstance("SHA-512")
                .digest((PASSWORD + salt).getBytes(StandardCharsets.UTF_8));
        jdbc.sql("update act_id_user set pwd_ = ? where id_ = ?")
                .params("{SHA-512}" + java.util.Base64.getEncoder().encodeToString(digest), USER)
                .update();

        assertThat(location(signIn(USER, PASSWORD))).endsWith("/camunda/app/tasklist/default/");

        assertThat(account().getPassword()).startsWith("{bcrypt}$2a$04$");
        assertThat(get("/api/session").statusCode()).isEqualTo(200);
        assertThat(identity.checkPassword(USER, PASSWORD)).isTrue();
    }

    @Test
    void aLostPostEndsTheSessionAndANewOneDoesNot() throws Exception {
        identity.createMembership(USER, "designer");
        known.forget(USER);
        signIn(USER, PASSWORD);
        identity.createMembership(USER, FixedGroups.OVERSEERS);
        known.forget(USER);
        assertThat(get("/api/session").statusCode()).isEqualTo(200);

        identity.deleteMembership(USER, "designer");
        known.forget(USER);

        assertThat(get("/api/session").statusCode()).isEqualTo(401);
        assertThat(location(get("/desk"))).endsWith("/login");
    }

    private User account() {
        return identity.createUserQuery().userId(USER).singleResult();
    }

    private static String profile(String user, String password) {
        return "{\"profile\":{\"id\":\"" + user
                + "\",\"firstName\":\"New\",\"lastName\":\"\",\"email\":\"\"},\"credentials\":{\"password\":\""
                + password
                + "\"}}";
    }

    private HttpResponse<String> replace(String present, String fresh, String again) throws Exception {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(get("/account/password").body());
        assertThat(token.find()).isTrue();
        return post(
                "/account/password",
                "present=" + encoded(present) + "&fresh=" + encoded(fresh) + "&again=" + encoded(again) + "&_csrf="
                        + encoded(token.group(1)),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
