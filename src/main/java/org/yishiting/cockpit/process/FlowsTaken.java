package org.yishiting.cockpit.process;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.yishiting.cockpit.Ways.Passage;

/**
 * Which sequence flows an instance took. The engine keeps the activities, not the flows: a flow was taken when its
 * source was completed and its target began no earlier; of a gateway that chooses one, the target that began first.
 */
final class FlowsTaken {

    private final BpmnModelInstance model;
    private final List<Passage> passages;

    private FlowsTaken(BpmnModelInstance model, List<Passage> passages) {
        this.model = model;
        this.passages = passages;
    }

    /** @param passages in the order they began */
    static List<String> of(BpmnModelInstance model, List<Passage> passages) {
        FlowsTaken taken = new FlowsTaken(model, passages);
        Set<String> flows = new LinkedHashSet<>();
        for (int index = 0; index < passages.size(); index++) {
            taken.from(index).forEach(flows::add);
        }
        return List.copyOf(flows);
    }

    private Stream<String> from(int index) {
        Passage passage = passages.get(index);
        if (passage.cancelled()
                || passage.to().isEmpty()
                || !(model.getModelElementById(passage.activity()) instanceof FlowNode source)) {
            return Stream.empty();
        }
        Stream<Taken> onwards = source.getOutgoing().stream().flatMap(flow -> next(flow, index).stream());
        boolean choosesOne = source instanceof ExclusiveGateway || source instanceof EventBasedGateway;
        return (choosesOne ? onwards.min(Comparator.comparingInt(Taken::index)).stream() : onwards).map(Taken::flow);
    }

    private Optional<Taken> next(SequenceFlow flow, int after) {
        Passage left = passages.get(after);
        for (int index = 0; index < passages.size(); index++) {
            Passage reached = passages.get(index);
            if (index != after
                    && reached.activity().equals(flow.getTarget().getId())
                    && !reached.from().isBefore(left.to().orElseThrow())) {
                return Optional.of(new Taken(flow.getId(), index));
            }
        }
        return Optional.empty();
    }

    /** @param index of the passage that it led to */
    private record Taken(String flow, int index) {}
}
