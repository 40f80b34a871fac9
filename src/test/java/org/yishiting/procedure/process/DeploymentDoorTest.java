package org.yishiting.procedure.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yishiting.house.House;
import org.yishiting.procedure.FindingWords;

/** What a designer meets who presses the Modeler's deploy button, and what a start meets that finds the same files. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:door;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
class DeploymentDoorTest {

    private static final String USER = "designing-admin";
    private static final String PASSWORD = "correct horse battery";
    private static final String BOUNDARY = "----drawn";

    @Autowired
    private IdentityService identity;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcedureDeployer start;

    @Autowired
    private FindingWords words;

    @LocalServerPort
    private int port;

    private final HttpClient modeler = HttpClient.newHttpClient();

    @BeforeEach
    void openAccount() {
        if (identity.createUserQuery().userId(USER).count() == 0) {
            User user = identity.newUser(USER);
            user.setPassword(PASSWORD);
            identity.saveUser(user);
            identity.createMembership(USER, "camunda-admin");
        }
    }

    @ParameterizedTest
    @MethodSource({
        "org.yishiting.procedure.process.BrokenDiagrams#nine",
        "org.yishiting.procedure.process.BrokenDiagrams#forms"
    })
    void whatDoesNotFitIsRefusedWholeAndInWords(SmallTalk broken, String chinese, String english) throws Exception {
        HttpResponse<String> answer = deploy(broken.files(), "zh-CN,zh");

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode report = new ObjectMapper().readTree(answer.body());
        assertThat(report.path("message").asText()).contains(chinese).startsWith("没有部署");
        assertThat(report.path("details").findValuesAsText("message")).anyMatch(message -> message.contains(chinese));
        assertThat(new ObjectMapper()
                        .readTree(deploy(broken.files(), "en").body())
                        .path("message")
                        .asText())
                .contains(english);
        assertThat(drawn()).isZero();
    }

    @ParameterizedTest
    @MethodSource({
        "org.yishiting.procedure.process.BrokenDiagrams#nine",
        "org.yishiting.procedure.process.BrokenDiagrams#forms"
    })
    void aStartLeavesItOutAndSaysSo(SmallTalk broken, String chinese, String english) {
        Map<String, byte[]> inFolder = new TreeMap<>();
        broken.files().forEach((name, content) -> inFolder.put("procedures/small-talk/" + name, content));

        var refused = start.deploy(List.of(new DiagramFolder("procedures/small-talk", inFolder)));

        assertThat(refused).singleElement().satisfies(folder -> {
            assertThat(folder.folder()).isEqualTo("procedures/small-talk");
            assertThat(words.list(folder.findings(), House.LANGUAGE)).contains(chinese);
        });
        assertThat(drawn()).isZero();
    }

    @Test
    void whatFitsIsDeployedAsTheModelerSendsItAndAgainWhenOneFileChanges() throws Exception {
        assertThat(deploy(SmallTalk.asItIs().files(), "zh").statusCode()).isEqualTo(200);
        assertThat(drawn()).isEqualTo(1);

        assertThat(deploy(SmallTalk.asItIs().files(), "zh").statusCode()).isEqualTo(200);
        assertThat(drawn()).isEqualTo(1);

        HttpResponse<String> changed =
                deploy(SmallTalk.asItIs().but("当面商谈\"", "坐下来谈\"").files(), "zh");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(drawn()).isEqualTo(2);

        repository
                .createDeploymentQuery()
                .deploymentName("small-talk")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    private long drawn() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("small-talk")
                .count();
    }

    private HttpResponse<String> deploy(Map<String, byte[]> files, String language)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "deployment-name", "small-talk");
        field(body, "deployment-source", "Camunda Modeler");
        field(body, "enable-duplicate-filtering", "true");
        field(body, "deploy-changed-only", "true");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            part(body, "name=\"" + file.getKey() + "\"; filename=\"" + file.getKey() + "\"", file.getValue());
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        String account = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(UTF_8));
        return modeler.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/engine-rest/deployment/create"))
                        .header("Authorization", "Basic " + account)
                        .header("Accept", "application/json")
                        .header("Accept-Language", language)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void field(ByteArrayOutputStream body, String name, String value) throws IOException {
        part(body, "name=\"" + name + "\"", value.getBytes(UTF_8));
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) throws IOException {
        body.write(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(UTF_8));
    }
}
