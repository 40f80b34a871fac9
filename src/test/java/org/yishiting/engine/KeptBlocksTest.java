package org.yishiting.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.CaseTest;

/** A matter runs on the diagrams with which it began: its procedure, the block it calls, and the block that one calls. */
class KeptBlocksTest extends CaseTest {

    private static final String OLD = "userTask_old";
    private static final String NEW = "userTask_new";

    @Autowired
    private RepositoryService repository;

    private final List<String> deployments = new ArrayList<>();
    private String procedure;

    @BeforeEach
    void blocksAndProcedure() {
        deploy(process("kept-inner")
                .userTask(OLD)
                .camundaCandidateGroups("manager")
                .endEvent()
                .done());
        deploy(calls(process("kept-outer"), "kept-inner"));
        procedure = deploy(
                calls(process("keeping").userTask("userTask_before").camundaCandidateGroups("manager"), "kept-outer"));
    }

    @AfterEach
    void takeBack() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    void aMatterGoesTheOldWayAndTheNextOneTheNewWay() {
        String first = matter;
        start("keeping", Map.of());
        changeBlock();
        reportMatter();
        start("keeping", Map.of());
        complete("userTask_before", Map.of());
        assertThat(open()).containsExactly(NEW);

        matter = first;
        complete("userTask_before", Map.of());
        assertThat(open()).containsExactly(OLD);
    }

    @Test
    void aTokenThatIsMovedMeetsTheSameBlocks() {
        String instance = start("keeping", Map.of());
        changeBlock();
        runtime.createProcessInstanceModification(instance)
                .cancelAllForActivity("userTask_before")
                .startBeforeActivity("callActivity_block")
                .execute();

        assertThat(open()).containsExactly(OLD);
    }

    @Test
    void aMatterThatIsMigratedMeetsTheBlocksOfThatTime() {
        String instance = start("keeping", Map.of());
        changeBlock();
        String changed = deploy(calls(
                process("keeping").userTask("userTask_before").name("改过").camundaCandidateGroups("manager"),
                "kept-outer"));
        runtime.newMigration(runtime.createMigrationPlan(procedure, changed)
                        .mapEqualActivities()
                        .build())
                .processInstanceIds(instance)
                .execute();
        complete("userTask_before", Map.of());

        assertThat(open()).containsExactly(NEW);
    }

    @Test
    void aBlockThatCameOnlyLaterIsMetInItsFirstVersion() {
        deploy(calls(process("waiting").userTask("userTask_before").camundaCandidateGroups("manager"), "kept-later"));
        start("waiting", Map.of());
        deploy(process("kept-later")
                .userTask(OLD)
                .camundaCandidateGroups("manager")
                .endEvent()
                .done());
        deploy(process("kept-later")
                .userTask(NEW)
                .camundaCandidateGroups("manager")
                .endEvent()
                .done());
        complete("userTask_before", Map.of());

        assertThat(open()).containsExactly(OLD);
    }

    private void changeBlock() {
        deploy(process("kept-inner")
                .userTask(NEW)
                .camundaCandidateGroups("manager")
                .endEvent()
                .done());
    }

    private static StartEventBuilder process(String id) {
        return Bpmn.createExecutableProcess(id)
                .name(id)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent();
    }

    private static BpmnModelInstance calls(
            org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder<?, ?> before, String block) {
        return before.callActivity("callActivity_block")
                .calledElement(block)
                .camundaInBusinessKey("#{execution.processBusinessKey}")
                .endEvent()
                .done();
    }

    private String deploy(BpmnModelInstance model) {
        var deployed = repository
                .createDeployment()
                .addModelInstance("kept.bpmn", model)
                .deployWithResult();
        deployments.add(deployed.getId());
        return deployed.getDeployedProcessDefinitions().get(0).getId();
    }
}
