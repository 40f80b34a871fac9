package org.yishiting.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures on a diagram: two versions of a block, a procedure that calls it, two communities. */
class DiagramFiguresTest extends CockpitCase {

    private static final String PROCEDURE = "jianshexiang-six-steps";
    private static final String HERE = "/CASE/";
    private static final String ELSEWHERE = "/ELSE/";
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(100));

    @Autowired
    private RepositoryService repository;

    private String block;
    private String procedure;
    private String instance;
    private String second;

    @BeforeEach
    void rows() {
        block = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("hand-up")
                .latestVersion()
                .singleResult()
                .getId();
        procedure = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCEDURE)
                .latestVersion()
                .singleResult()
                .getId();
        instance = start(PROCEDURE, Map.of());
        jdbc.sql("delete from pending_step_offer").update();
        jdbc.sql("delete from pending_step").update();
        waiting(coordinate(1), HERE, NOW.plusSeconds(60));
        waiting(coordinate(1), HERE, YESTERDAY);
        waiting(coordinate(2), HERE, YESTERDAY);
        waiting(coordinate(1), ELSEWHERE, YESTERDAY);
        finished(coordinate(1), HERE, YESTERDAY, 1, false);
        finished(coordinate(1), HERE, YESTERDAY, 4, false);
        finished(coordinate(2), HERE, YESTERDAY, 9, false);
        finished(coordinate(1), HERE, YESTERDAY, 50, true);
        finished(coordinate(1), HERE, LONG_AGO, 50, false);
        finished(coordinate(1), ELSEWHERE, YESTERDAY, 50, false);
        finished(
                new Drawn(PROCEDURE, "userTask_draftTopic", PROCEDURE, 1, "userTask_draftTopic", instance),
                HERE,
                YESTERDAY,
                2,
                false);
    }

    private Drawn coordinate(int version) {
        return new Drawn(PROCEDURE, "callActivity_handUp", "hand-up", version, "userTask_coordinate", instance);
    }

    @AfterEach
    void clear() {
        if (second != null) {
            repository.deleteDeployment(second, true);
        }
        jdbc.sql("delete from pending_step").update();
        jdbc.sql("delete from finished_step").update();
    }

    @Test
    void ofOneVersion() {
        JsonNode figure = figure(MANAGER, block, "userTask_coordinate", "");
        assertThat(figure.get("open").asLong()).isEqualTo(2);
        assertThat(figure.get("overdue").asLong()).isEqualTo(1);
        assertThat(figure.get("medianDays").asDouble()).isEqualTo(2.5);
        assertThat(figure.get("count").asLong()).isEqualTo(2);
    }

    @Test
    void ofAllVersions() {
        JsonNode figure = figure(MANAGER, block, "userTask_coordinate", "?versions=all");
        assertThat(figure.get("open").asLong()).isEqualTo(3);
        assertThat(figure.get("overdue").asLong()).isEqualTo(2);
        assertThat(figure.get("medianDays").asDouble()).isEqualTo(4);
        assertThat(figure.get("count").asLong()).isEqualTo(3);
    }

    @Test
    void administratorsSeeAllDivisionsAndStrangersTheirOwn() {
        assertThat(figure(ADMIN, block, "userTask_coordinate", "").get("open").asLong())
                .isEqualTo(3);
        assertThat(figure(STRANGER, block, "userTask_coordinate", "")
                        .get("open")
                        .asLong())
                .isEqualTo(1);
        assertThat(figure(STRANGER, block, "userTask_coordinate", "")
                        .get("medianDays")
                        .asDouble())
                .isEqualTo(50);
    }

    @Test
    void aProcedureSumsWhatHappensInTheBlocksItCalls() {
        JsonNode stage = figure(MANAGER, procedure, "callActivity_handUp", "?versions=all");
        assertThat(stage.get("open").asLong()).isEqualTo(3);
        assertThat(stage.get("medianDays").asDouble()).isEqualTo(4);
        JsonNode own = figure(MANAGER, procedure, "userTask_draftTopic", "");
        assertThat(own.get("count").asLong()).isEqualTo(1);
        assertThat(own.get("medianDays").asDouble()).isEqualTo(2);
    }

    @Test
    void ofOneVersionOfAProcedureAreTheBlocksThatItsOwnInstancesCalled() {
        second = unchecked(() -> repository
                        .createDeployment()
                        .addModelInstance(
                                "procedures/" + PROCEDURE + "/second.bpmn", repository.getBpmnModelInstance(procedure))
                        .deployWithResult())
                .getId();
        assertThat(figure(MANAGER, procedure, "callActivity_handUp", "")
                        .get("count")
                        .asLong())
                .isEqualTo(3);
        jdbc.sql("update finished_step set procedure_instance_id = 'of another version' where working_days = 9")
                .update();
        assertThat(figure(MANAGER, procedure, "callActivity_handUp", "")
                        .get("count")
                        .asLong())
                .isEqualTo(2);
    }

    @Test
    void thePeriodCountsItsFirstAndLastDay() {
        assertThat(figure(MANAGER, block, "userTask_coordinate", "?from=2026-11-24&to=2026-11-24")
                        .get("count")
                        .asLong())
                .isEqualTo(2);
        assertThat(figure(MANAGER, block, "userTask_coordinate", "?from=2026-11-25&to=2026-11-25")
                        .get("count")
                        .asLong())
                .isZero();
        Answer turned = get(MANAGER, "/api/cockpit/definitions/{id}/figures?from=2026-11-25&to=2026-11-01", block);
        assertThat(turned.status()).isEqualTo(422);
        assertThat(turned.detail()).contains("2026-11-01");
    }

    @Test
    void whoOverseesNothingIsTold() {
        Answer answer = get(WORKER, "/api/cockpit/definitions/{id}/figures", block);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.detail()).contains("没有负责督办的区划");
        assertThat(get(MANAGER, "/api/cockpit/definitions/{id}/figures", "none:1:x")
                        .status())
                .isEqualTo(404);
    }

    private JsonNode figure(String user, String definition, String activity, String query) {
        Answer answer = get(user, "/api/cockpit/definitions/{id}/figures" + query, definition);
        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(200);
        for (JsonNode figure : answer.body().get("activities")) {
            if (figure.get("activity").asText().equals(activity)) {
                return figure;
            }
        }
        throw new AssertionError("no " + activity + " in " + answer.body());
    }
}
