package org.yishiting.procedure.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.junit.jupiter.api.Test;
import org.yishiting.procedure.ProcedureDiagrams.Turn;
import org.yishiting.procedure.ProcedureDiagrams.Turn.Way;

class FlowTurnsTest {

    private final BpmnModelInstance sixSteps =
            Bpmn.readModelFromFile(Path.of("processes/procedures/jianshexiang-six-steps/jianshexiang-six-steps.bpmn")
                    .toFile());

    private static Activity activity(BpmnModelInstance model, String id) {
        return model.getModelElementById(id);
    }

    private List<Turn> turns(String activity) {
        return new FlowTurns(new FlowOrder(sixSteps)).of(activity(sixSteps, activity));
    }

    @Test
    void aGatewayIsAQuestionWithAnswers() {
        assertThat(turns("callActivity_triage"))
                .containsExactly(
                        new Turn("userTask_draftTopic", "怎么办？协商", Way.ONWARD),
                        new Turn("userTask_handleAtOnce", "怎么办？马上办", Way.ONWARD),
                        new Turn("callActivity_handUp", "怎么办？上报", Way.ONWARD));
    }

    @Test
    void anExceptionLeadsBackOrToAnEnd() {
        assertThat(turns("callActivity_evaluate"))
                .containsExactly(
                        new Turn("callActivity_archive", "", Way.ONWARD),
                        new Turn("callActivity_execute", "群众不满意", Way.BACK));
        assertThat(turns("callActivity_collect")).contains(new Turn("不予受理", "不予受理", Way.END));
    }

    @Test
    void theUsualWayFollowsTheDefaults() {
        FlowTurns turns = new FlowTurns(new FlowOrder(sixSteps));
        assertThat(turns.isUsual(activity(sixSteps, "callActivity_deliberate"))).isTrue();
        assertThat(turns.isUsual(activity(sixSteps, "callActivity_archive"))).isTrue();
        assertThat(turns.isUsual(activity(sixSteps, "callActivity_handUp"))).isFalse();
        assertThat(turns.isUsual(activity(sixSteps, "userTask_handleAtOnce"))).isFalse();
    }

    @Test
    void waysThatRunAtTheSameTimeStandBesideEachOther() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("side-by-side")
                .startEvent()
                .userTask("plan")
                .parallelGateway("part")
                .userTask("works")
                .parallelGateway("join")
                .userTask("accept")
                .endEvent()
                .moveToNode("part")
                .userTask("clearing")
                .connectTo("join")
                .done();
        FlowTurns turns = new FlowTurns(new FlowOrder(model));
        assertThat(turns.beside(activity(model, "works"))).containsExactly("clearing");
        assertThat(turns.beside(activity(model, "clearing"))).containsExactly("works");
        assertThat(turns.beside(activity(model, "accept"))).isEmpty();
        assertThat(turns.isUsual(activity(model, "clearing"))).isTrue();
    }
}
