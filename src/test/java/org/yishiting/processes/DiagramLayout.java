package org.yishiting.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The picture of a diagram, and what is wrong with it. */
final class DiagramLayout {
    private final Diagram diagram;
    private final Map<FlowNode, Box> shapes = new HashMap<>();
    private final Map<SequenceFlow, List<Box>> flows = new HashMap<>();
    private final Map<FlowElement, Box> labels = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private DiagramLayout(Diagram diagram) {
        this.diagram = diagram;
        for (BpmnShape shape : diagram.each(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                shapes.put(node, Box.of(shape.getBounds()));
                label(node, shape.getBpmnLabel());
            }
        }
        for (BpmnEdge edge : diagram.each(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                flows.put(flow, Box.along(List.copyOf(edge.getWaypoints())));
                label(flow, edge.getBpmnLabel());
            }
        }
    }

    /** One sentence for everything that is wrong, none when the picture is good. */
    static List<String> faultsOf(Diagram diagram) {
        DiagramLayout layout = new DiagramLayout(diagram);
        layout.findMissing();
        layout.findOverlaps();
        layout.findLooseEnds();
        layout.findBadFlows();
        layout.findCrossings();
        layout.findCoveringLabels();
        return layout.faults;
    }

    private void label(FlowElement element, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(element, Box.of(label.getBounds()));
        }
    }

    private void findMissing() {
        diagram.each(FlowNode.class).stream()
                .filter(node -> !shapes.containsKey(node))
                .forEach(node -> faults.add(node.getId() + " has no picture"));
        diagram.each(SequenceFlow.class).stream()
                .filter(flow -> !flows.containsKey(flow))
                .forEach(flow -> faults.add(flow.getId() + " has no picture"));
    }

    private void findOverlaps() {
        pairs(List.copyOf(shapes.keySet()), (one, other) -> {
            boolean related =
                    contains(one, other) || contains(other, one) || other.equals(host(one)) || one.equals(host(other));
            if (!related && shapes.get(one).meets(shapes.get(other))) {
                faults.add(one.getId() + " overlaps " + other.getId());
            }
        });
    }

    private void findLooseEnds() {
        flows.forEach((flow, pieces) -> {
            Box source = shapes.get(flow.getSource());
            Box target = shapes.get(flow.getTarget());
            if (source == null || !pieces.get(0).reaches(source)) {
                faults.add(
                        flow.getId() + " does not begin at " + flow.getSource().getId());
            }
            if (target == null || !pieces.get(pieces.size() - 1).reaches(target)) {
                faults.add(flow.getId() + " does not end at " + flow.getTarget().getId());
            }
        });
    }

    private void findBadFlows() {
        flows.forEach((flow, pieces) -> pieces.forEach(piece -> {
            if (!piece.isStraight()) {
                faults.add(flow.getId() + " is not straight");
            }
            shapes.forEach((node, box) -> {
                boolean foreign =
                        !node.equals(flow.getSource()) && !node.equals(flow.getTarget()) && !contains(node, flow);
                if (foreign && piece.runsThrough(box)) {
                    faults.add(flow.getId() + " runs through " + node.getId());
                }
            });
        }));
    }

    private void findCrossings() {
        pairs(List.copyOf(flows.keySet()), (one, other) -> {
            boolean meetAnyway =
                    one.getSource().equals(other.getSource()) || one.getTarget().equals(other.getTarget());
            if (!meetAnyway
                    && flows.get(one).stream()
                            .anyMatch(piece -> flows.get(other).stream().anyMatch(piece::crosses))) {
                faults.add(one.getId() + " crosses " + other.getId());
            }
        });
    }

    private void findCoveringLabels() {
        labels.forEach((labelled, label) -> {
            Stream.concat(
                            shapes.entrySet().stream()
                                    .filter(shape -> !contains(shape.getKey(), labelled))
                                    .filter(shape -> label.meets(shape.getValue()))
                                    .map(Map.Entry::getKey),
                            flows.entrySet().stream()
                                    .filter(flow ->
                                            flow.getValue().stream().anyMatch(piece -> piece.runsThrough(label)))
                                    .map(Map.Entry::getKey))
                    .forEach(covered -> faults.add("the label of " + labelled.getId() + " covers " + covered.getId()));
        });
    }

    private static <T> void pairs(List<T> all, BiConsumer<T, T> check) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                check.accept(all.get(i), all.get(j));
            }
        }
    }

    private static boolean contains(BaseElement scope, FlowElement element) {
        for (ModelElementInstance parent = element.getParentElement();
                parent != null;
                parent = parent.getParentElement()) {
            if (parent.equals(scope)) {
                return true;
            }
        }
        return false;
    }

    private static FlowNode host(FlowNode node) {
        return node instanceof BoundaryEvent event ? event.getAttachedTo() : null;
    }
}
