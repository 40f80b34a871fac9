package org.yishiting.procedure.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The order of a diagram's stages along its flow, whatever their place in the picture: how many stages lie at most
 * between the start and each, ways that lead back left out. The default flow is taken as the usual way, what an
 * exception opens comes after it.
 */
final class FlowOrder {

    private final Map<String, Set<String>> onward = new LinkedHashMap<>();
    private final Map<String, Integer> depth = new HashMap<>();
    private final Deque<String> topological = new ArrayDeque<>();
    private final Set<String> underWay = new HashSet<>();
    private final List<FlowNode> nodes;
    private final List<Activity> stages;
    private final Set<String> stageIds = new HashSet<>();

    FlowOrder(BpmnModelInstance model) {
        nodes = model.getModelElementsByType(Process.class).stream()
                .flatMap(process -> asFiled(process.getFlowElements()))
                .toList();
        List<Activity> drawn = new ArrayList<>();
        for (FlowNode node : nodes) {
            if (node instanceof UserTask || node instanceof CallActivity) {
                drawn.add((Activity) node);
                stageIds.add(node.getId());
            }
        }
        nodes.stream()
                .filter(node -> node instanceof StartEvent && node.getParentElement() instanceof Process)
                .forEach(this::follow);
        onward.keySet().forEach(reached -> depth.put(reached, 0));
        // what only an event opens, or nothing, comes behind all that the flow reaches
        nodes.stream().filter(StartEvent.class::isInstance).forEach(this::follow);
        nodes.forEach(this::follow);
        onward.keySet().forEach(other -> depth.putIfAbsent(other, stageIds.size()));
        measure();
        stages = drawn.stream()
                .sorted(Comparator.comparingInt(stage -> depth.get(stage.getId())))
                .toList();
    }

    /** User tasks and called blocks; those equally far from the start as the diagram's file has them. */
    List<Activity> stages() {
        return stages;
    }

    boolean isStage(FlowNode node) {
        return stageIds.contains(node.getId());
    }

    /** All nodes of the flow, as the diagram's file has them. */
    List<FlowNode> nodes() {
        return nodes;
    }

    /** Whether the flow goes forward from one node to the next, not back to where it has been. */
    boolean isOnward(FlowNode from, FlowNode to) {
        return onward.get(from.getId()).contains(to.getId());
    }

    /** Ids of the stages that may come after a node without going back. */
    Set<String> after(FlowNode start) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(onward.get(start.getId()));
        while (!open.isEmpty()) {
            String node = open.pop();
            if (reached.add(node)) {
                open.addAll(onward.get(node));
            }
        }
        reached.retainAll(stageIds);
        return reached;
    }

    private static Stream<FlowNode> asFiled(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(FlowNode.class::isInstance)
                .flatMap(element -> Stream.concat(
                        Stream.of((FlowNode) element),
                        element instanceof SubProcess inner ? asFiled(inner.getFlowElements()) : Stream.empty()));
    }

    private void follow(FlowNode node) {
        if (onward.containsKey(node.getId())) {
            return;
        }
        Set<String> forward = new LinkedHashSet<>();
        onward.put(node.getId(), forward);
        underWay.add(node.getId());
        for (FlowNode next : next(node)) {
            if (!underWay.contains(next.getId())) {
                follow(next);
                forward.add(next.getId());
            }
        }
        underWay.remove(node.getId());
        topological.push(node.getId());
    }

    private void measure() {
        for (String node : topological) {
            int behind = depth.get(node) + (stageIds.contains(node) ? 1 : 0);
            onward.get(node).forEach(next -> depth.merge(next, behind, Math::max));
        }
    }

    /** Where the flow may go from a node, the usual way first, what an exception opens last. */
    static List<FlowNode> next(FlowNode node) {
        List<FlowNode> next = new ArrayList<>();
        if (node instanceof SubProcess inner && !inner.triggeredByEvent()) {
            next.addAll(inner.getChildElementsByType(StartEvent.class));
        } else if (node.getOutgoing().isEmpty()
                && node.getParentElement() instanceof SubProcess around
                && !around.triggeredByEvent()) {
            next.addAll(targets(around));
        } else {
            next.addAll(targets(node));
        }
        node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> node.equals(event.getAttachedTo()))
                .forEach(next::add);
        return next;
    }

    private static List<FlowNode> targets(FlowNode node) {
        String usual = node.getAttributeValue("default");
        return node.getOutgoing().stream()
                .sorted(Comparator.comparing(flow -> !flow.getId().equals(usual)))
                .map(SequenceFlow::getTarget)
                .toList();
    }
}
