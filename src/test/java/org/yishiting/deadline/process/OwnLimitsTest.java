package org.yishiting.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.CaseTest;
import org.yishiting.deadline.LimitChanges;

/** Methods with tables of limits of their own for a step that has the same id in both; it is a Wednesday. */
class OwnLimitsTest extends CaseTest {

    private static final String STEP = "userTask_weigh";
    private static final String TABLE =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="own" name="own" namespace="https://yishiting.org/processes">
              <decision id="step-limits-%s" name="期限" camunda:historyTimeToLive="P1D">
                <decisionTable id="table" hitPolicy="FIRST">
                  <input id="input"><inputExpression id="expression" typeRef="string"><text>step</text></inputExpression></input>
                  <output id="output_1" name="limitDays" typeRef="integer" />
                  <output id="output_2" name="extensionDays" typeRef="integer" />
                  <output id="output_3" name="pauseDays" typeRef="integer" />
                  <rule id="rule">
                    <inputEntry id="entry"><text>"userTask_weigh"</text></inputEntry>
                    <outputEntry id="days_1"><text>%d</text></outputEntry>
                    <outputEntry id="days_2"><text>%d</text></outputEntry>
                    <outputEntry id="days_3"><text>0</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>""";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private LimitChanges limits;

    private final List<String> deployments = new ArrayList<>();

    @AfterEach
    void takeBack() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    void twoMethodsGiveTheSameStepDifferentLimits() {
        deploy("limits-quick", 1, 2);
        deploy("limits-slow", 8, 4);

        start("limits-quick", Map.of());
        assertThat(due()).isEqualTo("2026-11-26T15:59:59Z");
        assertThat(extension()).isEqualTo(2);

        reportMatter();
        start("limits-slow", Map.of());
        assertThat(due()).isEqualTo("2026-12-07T15:59:59Z");
        assertThat(extension()).isEqualTo(4);
    }

    @Test
    void whatTheOwnTableDoesNotKnowIsInTheOneForAll() {
        deploy("limits-quick", 1, 2);
        start("limits-quick", Map.of());
        complete(STEP, Map.of());

        assertThat(task("userTask_other").getDueDate().toInstant()).isEqualTo("2026-12-02T15:59:59Z");
    }

    @Test
    void aStepKeepsTheTableThatCameWithItsDiagram() {
        deploy("limits-quick", 1, 2);
        start("limits-quick", Map.of());
        deploy("limits-quick", 3, 0);
        assertThat(extension()).isEqualTo(2);

        reportMatter();
        start("limits-quick", Map.of());
        assertThat(due()).isEqualTo("2026-11-30T15:59:59Z");
        assertThat(extension()).isZero();
    }

    private Instant due() {
        return task(STEP).getDueDate().toInstant();
    }

    private int extension() {
        return limits.choiceOf(task(STEP).getId()).orElseThrow().extensionDays();
    }

    private void deploy(String method, int days, int extension) {
        deployments.add(unchecked(() -> repository
                        .createDeployment()
                        .addString("limits.dmn", TABLE.formatted(method, days, extension))
                        .addModelInstance(
                                method + ".bpmn",
                                Bpmn.createExecutableProcess(method)
                                        .name(method)
                                        .camundaHistoryTimeToLiveString("P1D")
                                        .startEvent()
                                        .userTask(STEP)
                                        .name("权衡")
                                        .camundaCandidateGroups("manager")
                                        .camundaDueDate("${limits.due(execution)}")
                                        .userTask("userTask_other")
                                        .name("其他")
                                        .camundaCandidateGroups("manager")
                                        .camundaDueDate("${limits.due(execution)}")
                                        .endEvent()
                                        .done())
                        .deploy())
                .getId());
    }
}
