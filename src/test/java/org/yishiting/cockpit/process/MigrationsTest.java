package org.yishiting.cockpit.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.cockpit.CockpitCase;
import org.yishiting.cockpit.RepairEvents;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** Instances move to a second version, through HTTP: one that can, and one that stands where the new one has nothing. */
class MigrationsTest extends CockpitCase {

    private static final String MIGRATIONS = "/api/cockpit/migrations";
    private static final String KEY = "moving";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private PendingSteps steps;

    private String source;
    private String target;
    private String movable;
    private String stuck;
    private String stuckMatter;

    @BeforeEach
    void twoVersions() {
        source = deploy(task(
                        task(
                                Bpmn.createExecutableProcess(KEY)
                                        .name("迁移示例")
                                        .camundaHistoryTimeToLiveString("P1D")
                                        .startEvent(),
                                "userTask_first",
                                "第一步"),
                        "userTask_second",
                        "第二步")
                .endEvent()
                .done());
        stuck = start(KEY, Map.of());
        stuckMatter = matter;
        runtime.createProcessInstanceModification(stuck)
                .cancelAllForActivity("userTask_first")
                .startBeforeActivity("userTask_second")
                .execute();
        reportMatter();
        movable = start(KEY, Map.of());
        target = deploy(task(
                        task(
                                Bpmn.createExecutableProcess(KEY)
                                        .name("迁移示例")
                                        .camundaHistoryTimeToLiveString("P1D")
                                        .startEvent(),
                                "userTask_first",
                                "第一步"),
                        "userTask_third",
                        "第三步")
                .endEvent()
                .done());
    }

    private static org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder<?, ?> task(
            org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder<?, ?> before, String id, String name) {
        return before.userTask(id).name(name).camundaCandidateGroups("manager");
    }

    private String deploy(BpmnModelInstance model) {
        return unchecked(() -> repository
                        .createDeployment()
                        .addModelInstance("blocks/moving/moving.bpmn", model)
                        .deployWithResult())
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
    }

    @Test
    void thePlanSaysWhatBecomesOfEachActivity() {
        JsonNode plan = get(ADMIN, MIGRATIONS + "/plan?source={s}&target={t}", source, target)
                .body();
        assertThat(plan.get("mappings"))
                .extracting(mapping -> mapping.get("activity").asText() + ">"
                        + mapping.get("target").asText())
                .containsExactly("userTask_first>userTask_first", "userTask_second>null");
        JsonNode listed =
                get(ADMIN, MIGRATIONS + "/instances?source={s}", source).body();
        assertThat(listed.get("rows"))
                .extracting(row -> row.at("/standing/0").asText())
                .containsExactlyInAnyOrder("第一步", "第二步");
        assertThat(get(ADMIN, MIGRATIONS + "/definitions").body())
                .anySatisfy(line -> assertThat(line.get("name").asText()).isEqualTo("迁移示例"));
    }

    @Test
    void theRehearsalTellsAndChangesNothing() {
        JsonNode outcomes =
                post(ADMIN, MIGRATIONS + "/check", wish(""), new Object[0]).body();
        assertThat(outcomes.at("/0/works").asBoolean()).isTrue();
        assertThat(outcomes.at("/1/works").asBoolean()).isFalse();
        assertThat(outcomes.at("/1/faults/0").asText()).isEqualTo("停在“第二步”，新版流程图里没有对应的步骤");
        assertThat(definitionOf(movable)).isEqualTo(source);
        assertThat(migrated(matter)).isEmpty();
    }

    @Test
    void whatCanMoveMovesWithItsStepsAndTheRestStays() {
        int before = get(ADMIN, MIGRATIONS).body().size();
        Answer report = post(ADMIN, MIGRATIONS, wish("新版改了第三步"));
        assertThat(report.status()).as(String.valueOf(report.body())).isEqualTo(200);
        assertThat(report.body().at("/migration/moved").asInt()).isEqualTo(1);
        assertThat(report.body().at("/migration/failed").asInt()).isEqualTo(1);

        assertThat(definitionOf(movable)).isEqualTo(target);
        assertThat(definitionOf(stuck)).isEqualTo(source);
        assertThat(steps.of(matter)).extracting(PendingStep::definitionVersion).containsExactly(version(target));
        assertThat(steps.of(stuckMatter))
                .extracting(PendingStep::definitionVersion)
                .containsExactly(version(source));
        assertThat(migrated(matter)).singleElement().satisfies(entry -> assertThat(ledger.payloadOf(entry))
                .containsEntry("reason", "新版改了第三步")
                .containsEntry("toVersion", version(target)));
        assertThat(migrated(stuckMatter)).isEmpty();

        JsonNode log = get(ADMIN, MIGRATIONS).body();
        assertThat(log).hasSize(before + 1);
        assertThat(log.at("/0/reason").asText()).isEqualTo("新版改了第三步");
        JsonNode results = get(ADMIN, MIGRATIONS + "/{id}", log.at("/0/id").asLong())
                .body()
                .get("results");
        assertThat(results).hasSize(2);
        assertThat(results.at("/1/faults/0").asText()).contains("第二步");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(post(ADMIN, MIGRATIONS, wish("")).status()).isEqualTo(422);
        assertThat(post(
                                ADMIN,
                                MIGRATIONS,
                                Map.of(
                                        "source",
                                        source,
                                        "target",
                                        source,
                                        "instances",
                                        List.of(movable),
                                        "reason",
                                        "x"))
                        .status())
                .isEqualTo(422);
        String other = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("hand-up")
                .latestVersion()
                .singleResult()
                .getId();
        assertThat(get(ADMIN, MIGRATIONS + "/plan?source={s}&target={t}", source, other)
                        .status())
                .isEqualTo(422);
        assertThat(post(
                                ADMIN,
                                MIGRATIONS,
                                Map.of("source", source, "target", target, "instances", List.of(), "reason", "x"))
                        .status())
                .isEqualTo(422);
        assertThat(definitionOf(movable)).isEqualTo(source);
    }

    @Test
    void whatIsOverNeedsNoMigration() {
        runtime.deleteProcessInstance(movable, "over");
        JsonNode outcomes = post(ADMIN, MIGRATIONS + "/check", wish("")).body();
        assertThat(outcomes.at("/0/faults/0").asText()).isEqualTo("已经结束，不用迁移");
    }

    @ParameterizedTest
    @ValueSource(strings = {MANAGER, WORKER})
    void onlyAdministratorsMigrate(String user) {
        assertThat(get(user, MIGRATIONS).status()).isEqualTo(403);
        assertThat(get(user, MIGRATIONS + "/definitions").status()).isEqualTo(403);
        assertThat(get(user, MIGRATIONS + "/plan?source={s}&target={t}", source, target)
                        .status())
                .isEqualTo(403);
        assertThat(get(user, MIGRATIONS + "/instances?source={s}", source).status())
                .isEqualTo(403);
        assertThat(post(user, MIGRATIONS + "/check", wish("x")).status()).isEqualTo(403);
        assertThat(post(user, MIGRATIONS, wish("x")).status()).isEqualTo(403);
        assertThat(definitionOf(movable)).isEqualTo(source);
    }

    private Map<String, Object> wish(String reason) {
        return Map.of("source", source, "target", target, "instances", List.of(movable, stuck), "reason", reason);
    }

    private String definitionOf(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
    }

    private int version(String definition) {
        ProcessDefinition found = repository.getProcessDefinition(definition);
        return found.getVersion();
    }

    private List<LedgerEntry> migrated(String number) {
        return ledger.of(number).stream()
                .filter(entry -> entry.is(RepairEvents.INSTANCE_MIGRATED))
                .toList();
    }
}
