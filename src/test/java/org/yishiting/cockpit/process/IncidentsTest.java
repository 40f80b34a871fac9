package org.yishiting.cockpit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.cockpit.CockpitCase;

/** An automatic step of a matter fails three times; who sees it, what they read, and who may try again. */
class IncidentsTest extends CockpitCase {

    private static final String INCIDENTS = "/api/cockpit/incidents";

    @Autowired
    private RepositoryService repository;

    private String instance;
    private String incident;

    @BeforeEach
    void aStepFails() {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("failing")
                        .count()
                == 0) {
            unchecked(() -> repository
                    .createDeployment()
                    .addModelInstance(
                            "blocks/failing/failing.bpmn",
                            Bpmn.createExecutableProcess("failing")
                                    .name("出错示例")
                                    .camundaHistoryTimeToLiveString("P1D")
                                    .startEvent()
                                    .serviceTask("serviceTask_fail")
                                    .name("自动登记")
                                    .camundaAsyncBefore()
                                    .camundaExpression("${missing.value}")
                                    .endEvent()
                                    .done())
                    .deploy());
        }
        instance = start("failing", Map.of());
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> jobs.executeJob(job().getId())).hasMessageContaining("missing");
        }
        JsonNode rows = get(MANAGER, INCIDENTS + "?matter={m}", matter).body().get("rows");
        assertThat(rows).hasSize(1);
        incident = rows.at("/0/id").asText();
    }

    private Job job() {
        return jobs.createJobQuery().processInstanceId(instance).singleResult();
    }

    @Test
    void isToldInPlainWords() {
        JsonNode row =
                get(MANAGER, INCIDENTS + "?instance={i}", instance).body().at("/rows/0");
        assertThat(row.get("matter").asText()).isEqualTo(matter);
        assertThat(row.get("title").asText()).isEqualTo("停车难");
        assertThat(row.get("activityName").asText()).isEqualTo("自动登记");
        assertThat(row.get("procedureName").asText()).isEqualTo("出错示例");
        assertThat(row.get("meaning").asText()).contains("条件或数据取不到值");
        assertThat(row.get("advice").asText()).isNotBlank();
        assertThat(row.get("technical").asText()).contains("Exception").hasLineCount(1);
        assertThat(row.get("retries").asInt()).isZero();
        assertThat(row.get("mayRetry").asBoolean()).isTrue();
        assertThat(get(MANAGER, INCIDENTS + "?lang=en&matter={m}", matter)
                        .body()
                        .at("/rows/0/meaning")
                        .asText())
                .startsWith("A condition or value");
    }

    @Test
    void theNumberIsThatOfTheRowsForWhoeverAsks() {
        for (String user : List.of(ADMIN, MANAGER, COMMITTEE, STRANGER)) {
            JsonNode body = get(user, INCIDENTS).body();
            assertThat(body.get("total").asInt())
                    .as(user)
                    .isEqualTo(body.get("rows").size());
        }
        assertThat(get(MANAGER, INCIDENTS).body().get("total").asInt()).isPositive();
        assertThat(get(STRANGER, INCIDENTS).body().get("total").asInt()).isZero();
    }

    @Test
    void isSeenOnTheDiagram() {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("failing")
                .latestVersion()
                .singleResult()
                .getId();
        long failing =
                runtime.createIncidentQuery().activityId("serviceTask_fail").count();
        assertThat(incidentsOn(MANAGER, definition)).isEqualTo(failing);
        assertThat(incidentsOn(STRANGER, definition)).isZero();
    }

    private long incidentsOn(String user, String definition) {
        return get(user, "/api/cockpit/definitions/{id}/figures", definition)
                .body()
                .at("/activities/0/incidents")
                .asLong(0);
    }

    @Test
    void isTriedAgainAndRecorded() {
        assertThat(retry(MANAGER).status()).isEqualTo(204);
        assertThat(job().getRetries()).isEqualTo(1);
        assertThat(job().getDuedate()).isEqualTo(java.util.Date.from(NOW));
        assertThat(happened()).contains("JOB_RETRIED");
        assertThat(get(MANAGER, INCIDENTS + "?matter={m}", matter).body().get("rows"))
                .isEmpty();
        assertThat(retry(MANAGER).status()).isEqualTo(404);
        assertThat(happened()).containsOnlyOnce("JOB_RETRIED");

        runtime.setVariable(instance, "missing", Map.of("value", "x"));
        jobs.executeJob(job().getId());
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
    }

    @Test
    void administratorsTryAgainAnywhere() {
        assertThat(retry(ADMIN).status()).isEqualTo(204);
    }

    @Test
    void whoOnlyOverseesLooksButDoesNotTry() {
        assertThat(get(COMMITTEE, INCIDENTS + "?matter={m}", matter)
                        .body()
                        .at("/0/mayRetry")
                        .asBoolean())
                .isFalse();
        Answer denied = retry(COMMITTEE);
        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.detail()).contains("不能重新执行");
        assertThat(job().getRetries()).isZero();
    }

    @Test
    void othersSeeNothing() {
        assertThat(get(STRANGER, INCIDENTS).body().get("rows")).isEmpty();
        assertThat(retry(STRANGER).status()).isEqualTo(404);
        assertThat(get(WORKER, INCIDENTS).status()).isEqualTo(403);
        assertThat(retry(WORKER).status()).isEqualTo(403);
        assertThat(job().getRetries()).isZero();
    }

    @Test
    void workOnNoMatterIsTheAdministrators() {
        instance = runtime.startProcessInstanceByKey("failing").getId();
        jobs.setJobRetries(job().getId(), 0);
        assertThat(instances(ADMIN)).contains(instance);
        assertThat(instances(MANAGER)).doesNotContain(instance);
    }

    private List<String> instances(String user) {
        return get(user, INCIDENTS).body().findValuesAsText("instance");
    }

    private Answer retry(String user) {
        return post(user, INCIDENTS + "/{id}/retry", Map.of(), incident);
    }
}
