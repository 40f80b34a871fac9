package org.yishiting.procedure.process.check;

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
import org.springframework.stereotype.Component;

/** Residents see the picture: everything is on it, and nothing lies over anything else. */
@Component
class LayoutRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        Picture picture = new Picture(diagram, notes);
        picture.findMissing();
        picture.findOverlaps();
        picture.findLooseEnds();
        picture.findBadFlows();
        picture.findCrossings();
        picture.findCoveringLabels();
    }

    /** Where everything of one diagram lies. */
    private static final class Picture {

        private final Diagram diagram;
        private final Notes notes;
        private final Map<FlowNode, Box> shapes = new HashMap<>();
        private final Map<SequenceFlow, List<Box>> flows = new HashMap<>();
        private final Map<FlowElement, Box> labels = new HashMap<>();

        Picture(Diagram diagram, Notes notes) {
            this.diagram = diagram;
            this.notes = notes;
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

        private void label(FlowElement element, BpmnLabel label) {
            if (label != null && label.getBounds() != null) {
                labels.put(element, Box.of(label.getBounds()));
            }
        }

        void findMissing() {
            diagram.each(FlowNode.class).stream()
                    .filter(node -> !shapes.containsKey(node))
                    .forEach(node -> notes.fault(node, "picture-missing"));
            diagram.each(SequenceFlow.class).stream()
                    .filter(flow -> !flows.containsKey(flow))
                    .forEach(flow -> notes.fault(flow, "picture-missing"));
        }

        void findOverlaps() {
            pairs(List.copyOf(shapes.keySet()), (one, other) -> {
                boolean related = contains(one, other)
                        || contains(other, one)
                        || other.equals(host(one))
                        || one.equals(host(other));
                if (!related && shapes.get(one).meets(shapes.get(other))) {
                    notes.hint(one, "picture-overlaps", called(other));
                }
            });
        }

        void findLooseEnds() {
            flows.forEach((flow, pieces) -> {
                Box source = shapes.get(flow.getSource());
                Box target = shapes.get(flow.getTarget());
                if (source != null && !pieces.get(0).reaches(source)) {
                    notes.hint(flow, "picture-begins-loose", called(flow.getSource()));
                }
                if (target != null && !pieces.get(pieces.size() - 1).reaches(target)) {
                    notes.hint(flow, "picture-ends-loose", called(flow.getTarget()));
                }
            });
        }

        void findBadFlows() {
            flows.forEach((flow, pieces) -> pieces.forEach(piece -> {
                if (!piece.isStraight()) {
                    notes.hint(flow, "picture-slanted");
                }
                shapes.forEach((node, box) -> {
                    boolean foreign =
                            !node.equals(flow.getSource()) && !node.equals(flow.getTarget()) && !contains(node, flow);
                    if (foreign && piece.runsThrough(box)) {
                        notes.hint(flow, "picture-runs-through", called(node));
                    }
                });
            }));
        }

        void findCrossings() {
            pairs(List.copyOf(flows.keySet()), (one, other) -> {
                boolean meetAnyway = one.getSource().equals(other.getSource())
                        || one.getTarget().equals(other.getTarget());
                if (!meetAnyway
                        && flows.get(one).stream()
                                .anyMatch(piece -> flows.get(other).stream().anyMatch(piece::crosses))) {
                    notes.hint(one, "picture-crosses", called(other));
                }
            });
        }

        void findCoveringLabels() {
            labels.forEach((labelled, label) -> Stream.concat(
                            shapes.entrySet().stream()
                                    .filter(shape -> !contains(shape.getKey(), labelled))
                                    .filter(shape -> label.meets(shape.getValue()))
                                    .map(Map.Entry::getKey),
                            flows.entrySet().stream()
                                    .filter(flow ->
                                            flow.getValue().stream().anyMatch(piece -> piece.runsThrough(label)))
                                    .map(Map.Entry::getKey))
                    .forEach(covered -> notes.hint(labelled, "picture-label-covers", called(covered))));
        }

        private static <T> void pairs(List<T> all, BiConsumer<T, T> check) {
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    check.accept(all.get(i), all.get(j));
                }
            }
        }

        private static String called(FlowElement element) {
            return element.getName() == null ? element.getId() : element.getName();
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
}
