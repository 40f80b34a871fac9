package org.yishiting.cockpit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.yishiting.cockpit.Ways.Passage;

/** The flows between the activities that an instance passed. */
class FlowsTakenTest {

    private static final BpmnModelInstance MODEL = Bpmn.createExecutableProcess("p")
            .startEvent("start")
            .sequenceFlowId("to_work")
            .userTask("work")
            .sequenceFlowId("to_which")
            .exclusiveGateway("which")
            .sequenceFlowId("to_end")
            .endEvent("end")
            .moveToNode("which")
            .sequenceFlowId("back")
            .connectTo("work")
            .done();

    private final List<Passage> passages = new ArrayList<>();

    @Test
    void aLoopIsTakenOnlyWhenItWasGone() {
        pass("start", 0, 0);
        pass("work", 0, 10);
        pass("which", 10, 10);
        pass("end", 10, 10);
        assertThat(FlowsTaken.of(MODEL, passages)).containsExactly("to_work", "to_which", "to_end");
    }

    @Test
    void whoWentBackTookBothWays() {
        pass("start", 0, 0);
        pass("work", 0, 10);
        pass("which", 10, 10);
        pass("work", 10, 20);
        pass("which", 20, 20);
        pass("end", 20, 20);
        assertThat(FlowsTaken.of(MODEL, passages)).containsExactly("to_work", "to_which", "back", "to_end");
    }

    @Test
    void nothingLeadsOutOfWhatWasStopped() {
        pass("start", 0, 0);
        passages.add(passage("work", 0, Optional.of(10L), true));
        passages.add(passage("which", 10, Optional.empty(), false));
        assertThat(FlowsTaken.of(MODEL, passages)).containsExactly("to_work");
    }

    private void pass(String activity, long from, long to) {
        passages.add(passage(activity, from, Optional.of(to), false));
    }

    private static Passage passage(String activity, long from, Optional<Long> to, boolean cancelled) {
        return new Passage(
                activity,
                activity,
                "x",
                Instant.ofEpochSecond(from),
                to.map(Instant::ofEpochSecond),
                cancelled,
                Optional.empty());
    }
}
