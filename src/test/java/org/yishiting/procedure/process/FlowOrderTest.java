package org.yishiting.procedure.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.junit.jupiter.api.Test;

class FlowOrderTest {

    private static List<String> order(BpmnModelInstance model) {
        return new FlowOrder(model).stages().stream().map(Activity::getId).toList();
    }

    private static Set<String> after(BpmnModelInstance model, String activity) {
        return new FlowOrder(model).after(model.getModelElementById(activity));
    }

    private static BpmnModelInstance sixSteps() {
        return Bpmn.readModelFromFile(Path.of("processes/procedures/jianshexiang-six-steps/jianshexiang-six-steps.bpmn")
                .toFile());
    }

    @Test
    void theSixStepsFollowOneAnotherWithTheExceptionWhereItOpens() {
        assertThat(order(sixSteps()))
                .containsExactly(
                        "callActivity_collect",
                        "callActivity_triage",
                        "userTask_handleAtOnce",
                        "userTask_draftTopic",
                        "callActivity_research",
                        "callActivity_deliberate",
                        "callActivity_handUp",
                        "callActivity_disclose",
                        "callActivity_execute",
                        "callActivity_evaluate",
                        "callActivity_archive");
    }

    @Test
    void waysBackDoNotCount() {
        assertThat(after(sixSteps(), "callActivity_disclose"))
                .containsExactlyInAnyOrder("callActivity_execute", "callActivity_evaluate", "callActivity_archive");
        assertThat(after(sixSteps(), "userTask_handleAtOnce"))
                .containsExactlyInAnyOrder("callActivity_evaluate", "callActivity_archive");
    }

    @Test
    void waysSideBySideComeBetweenWhatPartsAndWhatJoinsThem() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("side-by-side")
                .startEvent()
                .userTask("plan")
                .parallelGateway("part")
                .userTask("works")
                .userTask("clearing")
                .parallelGateway("join")
                .userTask("accept")
                .endEvent()
                .moveToNode("part")
                .userTask("publicity")
                .connectTo("join")
                .done();
        assertThat(order(model)).containsExactly("plan", "works", "publicity", "clearing", "accept");
        assertThat(after(model, "publicity")).containsExactly("accept");
        assertThat(after(model, "works")).containsExactlyInAnyOrder("clearing", "accept");
    }

    @Test
    void aLoopKeepsTheOrderOfItsFirstRound() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("loop")
                .startEvent()
                .userTask("draft")
                .userTask("review")
                .exclusiveGateway("passed")
                .userTask("publish")
                .endEvent()
                .moveToNode("passed")
                .connectTo("draft")
                .done();
        assertThat(order(model)).containsExactly("draft", "review", "publish");
        assertThat(after(model, "review")).containsExactly("publish");
    }

    @Test
    void stepsInsideASubprocessStandWhereItStandsAndThoseOfAnEventLast() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("nested")
                .startEvent()
                .userTask("before")
                .subProcess("inner")
                .embeddedSubProcess()
                .startEvent()
                .userTask("inside")
                .endEvent()
                .subProcessDone()
                .userTask("behind")
                .endEvent()
                .done();
        model.<org.camunda.bpm.model.bpmn.instance.Process>getModelElementById("nested")
                .builder()
                .eventSubProcess("asked")
                .startEvent()
                .message("withdrawn")
                .userTask("answer")
                .endEvent();
        assertThat(order(model)).containsExactly("before", "inside", "behind", "answer");
        assertThat(after(model, "before")).containsExactlyInAnyOrder("inside", "behind");
        assertThat(after(model, "behind")).isEmpty();
    }
}
