package org.yishiting.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is not on the lists does not exist, however it is spelled; what is, is told for the person alone. A spelling that
 * the container itself does not understand is a bad request (400), a method that it never serves 405.
 */
class SurfaceTest extends Visitor {

    /** Sent as they are: a client of our own would tidy them up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /engine-rest/user",
                "GET /engine-rest/user/",
                "GET /engine-rest/user;x",
                "GET /engine-rest/user;x=1/count",
                "GET /engine-rest//user",
                "GET //engine-rest/user",
                "GET /engine-rest/./user",
                "GET /engine-rest/task/../user",
                "GET /engine-rest/%2e/user",
                "GET /engine-rest/task/%2e%2e/user",
                "GET /engine-rest/task%2f..%2fuser",
                "GET /engine-rest%2fuser",
                "GET /engine-rest/%75ser",
                "GET /engine-rest/user%20",
                "GET /engine-rest/user%00",
                "GET /engine-rest/user%0a",
                "GET /engine-rest/USER",
                "GET /Engine-Rest/user",
                "GET /engine-rest/engine/default/user",
                "GET /engine-rest/engine/default/task",
                "GET /engine-rest/engine/default/task/count",
                "HEAD /engine-rest/user",
                "OPTIONS /engine-rest/user",
                "OPTIONS /engine-rest/task",
                "PATCH /engine-rest/task",
                "PROPFIND /engine-rest/task",
                "GET /engine-rest/task/",
                "GET /engine-rest/task;jsessionid=1",
                "GET /engine-rest/history/task/count",
                "GET /engine-rest/process-instance/count",
                "GET /engine-rest/process-definition/statistics",
                "GET /engine-rest/process-definition/key/sweep/statistics",
                "GET /engine-rest/identity/groups?userId=admin",
                "GET /engine-rest/user/count",
                "GET /engine-rest/group",
                "GET /engine-rest/variable-instance",
                "GET /engine-rest/metrics",
                "GET /engine-rest/schema/log",
                "GET /engine-rest/telemetry/data",
                "GET /engine-rest/optimize/task-instance/running",
                "GET /engine-rest/filter",
                "GET /engine-rest/authorization",
                "POST /engine-rest/identity/verify",
                "POST /engine-rest/message",
                "POST /engine-rest/filter/create",
                "DELETE /engine-rest/user/wang",
                "PUT /engine-rest/user/wang/profile",
                "PUT /engine-rest/user/wang/credentials"
            })
    void whatIsNotOnTheListDoesNotExistInAnySpelling(String call) throws Exception {
        identity.createMembership(USER, "camunda-admin");
        known.forget(USER);

        assertThat(statusOf(call, "Authorization: " + basic(USER, PASSWORD))).isIn(400, 404, 405);
        assertThat(statusOf(call, "X-Nothing: 1")).isIn(400, 401, 404, 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void aMethodCannotBeDisguised(String header) throws Exception {
        assertThat(statusOf(
                        "POST /engine-rest/task/count",
                        "Authorization: " + basic(USER, PASSWORD) + "\r\nContent-Type: application/json\r\n" + header
                                + ": DELETE"))
                .isEqualTo(200);
        assertThat(statusOf(
                        "GET /engine-rest/user/" + USER,
                        "Authorization: " + basic(USER, PASSWORD) + "\r\n" + header + ": DELETE"))
                .isEqualTo(404);
        assertThat(identity.createUserQuery().userId(USER).count()).isEqualTo(1);
    }

    /** As the Modeler sends them: what refuses them does not try to read them. */
    @ParameterizedTest
    @ValueSource(strings = {"POST /engine-rest/deployment/create", "POST /engine-rest/message", "POST /camunda/api/x"})
    void filesSentToWhatDoesNotExistDoNotExistEither(String call) throws Exception {
        assertThat(statusOf(
                        call,
                        "Authorization: " + basic(USER, PASSWORD)
                                + "\r\nContent-Type: multipart/form-data; boundary=x"))
                .isEqualTo(404);
    }

    @Test
    void thePathIsNotTakenFromHeadersThatRewriteIt() throws Exception {
        assertThat(statusOf(
                        "GET /engine-rest/user",
                        "Authorization: " + basic(USER, PASSWORD)
                                + "\r\nX-Original-URL: /engine-rest/task\r\nX-Rewrite-URL: /engine-rest/task"))
                .isEqualTo(404);
    }

    @Test
    void aPersonReadsTheOwnNameOnly() throws Exception {
        signIn(USER, PASSWORD);

        assertThat(get("/camunda/api/engine/engine/default/user/" + USER + "/profile")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/camunda/api/engine/engine/default/user/admin/profile").statusCode())
                .isEqualTo(404);
        assertThat(get("/camunda/api/engine/engine/default/user").statusCode()).isEqualTo(404);
    }

    /** They write a slash at the end. */
    @ParameterizedTest
    @CsvSource({
        "OPTIONS,/camunda/api/engine/engine/default/user/",
        "OPTIONS,/camunda/api/engine/engine/default/group/",
        "GET,/camunda/api/engine/engine/default/batch/statistics/?firstResult=0&maxResults=10"
    })
    void whatThePagesOfAdministratorsAskIsAnswered(String method, String path) throws Exception {
        signIn("admin", "yishiting");

        assertThat(send(request(path).method(method, HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    /** The engine counts the instances of the whole house for whoever may see a diagram. */
    @ParameterizedTest
    @CsvSource({"supervision-team,false", "designer,false", "manager,true", "admin,true"})
    void figuresOfAllDivisionsAreToldToThoseWhoMayReadThem(String account, boolean told) throws Exception {
        signIn(account, "yishiting");

        String counted = get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics")
                .body();
        assertThat(counted).contains("\"key\":");
        assertThat(counted.contains("\"instances\":null")).isNotEqualTo(told);
        String definition = counted.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        assertThat(get("/camunda/api/engine/engine/default/process-definition/statistics")
                        .body()
                        .contains("\"instances\":null"))
                .isNotEqualTo(told);
        assertThat(get("/camunda/api/engine/engine/default/process-definition/" + definition + "/statistics")
                        .statusCode())
                .isEqualTo(200);
    }

    private int statusOf(String call, String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            boolean body = call.startsWith("P");
            socket.getOutputStream()
                    .write((call + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers
                                    + (body ? "\r\nContent-Length: 2\r\n\r\n{}" : "\r\n\r\n"))
                            .getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        }
    }
}
