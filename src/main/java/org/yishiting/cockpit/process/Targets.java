package org.yishiting.cockpit.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;
import org.yishiting.cockpit.TokenMoves.Target;

/** Where a token can be set in a diagram: where work goes on, not where it begins, is interrupted or ends. */
@Component
class Targets {

    private final EngineDiagrams diagrams;

    Targets(EngineDiagrams diagrams) {
        this.diagrams = diagrams;
    }

    List<Target> of(String definition) {
        return diagrams.nodes(definition, FlowNode.class).stream()
                .filter(Targets::goesOn)
                .map(node -> new Target(
                        node.getId(),
                        EngineDiagrams.label(node),
                        node.getElementType().getTypeName()))
                .toList();
    }

    Optional<Target> find(String definition, String activity) {
        return of(definition).stream()
                .filter(target -> target.activity().equals(activity))
                .findFirst();
    }

    /** What to start: all times of an activity that runs several times. */
    String startOf(String definition, String activity) {
        return diagrams.model(definition).getModelElementById(activity) instanceof Activity repeated
                        && repeated.getLoopCharacteristics() != null
                ? activity + EngineDiagrams.ALL_TIMES
                : activity;
    }

    private static boolean goesOn(FlowNode node) {
        return !(node instanceof StartEvent
                || node instanceof EndEvent
                || node instanceof BoundaryEvent
                || node instanceof SubProcess part && part.triggeredByEvent()
                || node.getParentElement() instanceof SubProcess whole && whole.triggeredByEvent());
    }
}
