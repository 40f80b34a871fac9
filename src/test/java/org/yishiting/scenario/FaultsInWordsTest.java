package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Whatever is sent, the answer has a fitting status and words of the house. */
class FaultsInWordsTest extends Scenario {

    private Resident resident;
    private String task;

    @BeforeEach
    void aStepIsOffered() {
        resident = resident();
        resident.reports("power", "JSX-B01", "楼道灯不亮");
        task = staff("grid-worker", resident).taskNamed("核实登记");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            grid-worker   | POST | /engine-rest/task/{task}/claim           | {"userId":               | 400 | JSON
            grid-worker   | POST | /engine-rest/task/{task}/claim           | [1]                      | 400 | JSON
            grid-worker   | POST | /engine-rest/task/{task}/submit-form     | {"variables":{"a":{"value":"x","type":"Nope"}}} | 400 | 请求有不对
            grid-worker-2 | POST | /engine-rest/task/{task}/claim           | {"userId":"grid-worker-2"} | 403 | 没有办理或查看这一项的权限
            grid-worker-2 | POST | /engine-rest/task/{task}/submit-form     | {"variables":{}}         | 403 | 没有办理或查看这一项的权限
            grid-worker-2 | POST | /engine-rest/task/{task}/complete        | {}                       | 403 | 没有办理或查看这一项的权限
            grid-worker   | POST | /engine-rest/task/no-such-task-1/claim     | {"userId":"grid-worker"} | 404 | 没有这一项
            grid-worker   | POST | /engine-rest/task/no-such-task-1/submit-form | {"variables":{}}       | 404 | 没有这一项
            grid-worker   | POST | /engine-rest/task/{task}/comment/create  | {"message":              | 400 | JSON
            grid-worker   | GET  | /engine-rest/task?dueAfter=tomorrow      |                          | 400 | 请求有不对
            grid-worker   | GET  | /engine-rest/task?sortBy=nothing&sortOrder=asc |                    | 400 | 请求有不对
            grid-worker   | POST | /api/steps/{task}/forward                | {"to":                   | 400 | JSON
            """)
    void isToldInWords(String user, HttpMethod method, String path, String body, int status, String words) {
        ResponseEntity<String> answer = send(user, method, path.replace("{task}", task), body);

        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        assertThat(answer.getBody()).contains(words);
        assertThat(answer.getBody())
                .doesNotContain("ENGINE", "SQL", "Exception", "org.camunda", "com.fasterxml", "java.");
    }

    /** Lists that a person has no rights on are empty or refused, never a fault of the server. */
    @ParameterizedTest
    @CsvSource({
        "/engine-rest/decision-definition",
        "/engine-rest/decision-requirements-definition",
        "/engine-rest/deployment",
        "/engine-rest/process-definition",
        "/engine-rest/history/decision-instance",
        "/engine-rest/filter",
        "/engine-rest/job-definition",
        "/engine-rest/decision-definition/count",
        "/engine-rest/process-definition/statistics"
    })
    void aListWithoutRightsIsNoFault(String list) {
        ResponseEntity<String> answer = send("grid-worker", HttpMethod.GET, list, null);

        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isIn(200, 403, 404);
        assertThat(answer.getBody()).doesNotContain("ENGINE", "SQL");
    }

    private ResponseEntity<String> send(String user, HttpMethod method, String path, String body) {
        var request = staff(user, resident)
                .rest()
                .method(method)
                .uri(java.net.URI.create(base() + path))
                .header("Accept", MediaType.APPLICATION_JSON_VALUE);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.retrieve().toEntity(String.class);
    }
}
