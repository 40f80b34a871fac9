package org.yishiting.procedure.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.yishiting.procedure.ProcedureDiagrams.Turn;
import org.yishiting.procedure.ProcedureDiagrams.Turn.Way;

/** What a picture shows besides the order: where the flow branches, turns back, ends, and what runs side by side. */
final class FlowTurns {

    private final FlowOrder order;
    private final Set<FlowNode> usual = new HashSet<>();
    private final List<List<Set<String>>> sideBySide;

    FlowTurns(FlowOrder order) {
        this.order = order;
        Deque<FlowNode> open = order.nodes().stream()
                .filter(node -> node instanceof StartEvent && node.getParentElement() instanceof Process)
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (usual.add(node)) {
                open.addAll(usualAfter(node));
            }
        }
        sideBySide =
                order.nodes().stream().filter(FlowTurns::splits).map(this::ways).toList();
    }

    /** Whether a stage lies on the way that the default flows make. */
    boolean isUsual(Activity stage) {
        return usual.contains(stage);
    }

    /** Ids of the stages on ways that run at the same time as the stage's own. */
    Set<String> beside(Activity stage) {
        Set<String> found = new LinkedHashSet<>();
        for (List<Set<String>> ways : sideBySide) {
            if (ways.stream().anyMatch(way -> way.contains(stage.getId()))) {
                ways.stream().filter(way -> !way.contains(stage.getId())).forEach(found::addAll);
            }
        }
        return found;
    }

    /** Where the flow leads from a stage to the next ones, back or to an end, with the words that are drawn on the way. */
    List<Turn> of(Activity stage) {
        List<Turn> turns = new ArrayList<>();
        follow(stage, "", false, new HashSet<>(Set.of(stage)), turns);
        return turns.stream().distinct().toList();
    }

    private void follow(FlowNode node, String words, boolean back, Set<FlowNode> seen, List<Turn> turns) {
        for (FlowNode next : FlowOrder.next(node)) {
            String said = Stream.of(words, wordsBetween(node, next))
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(" "));
            boolean turned = back || !order.isOnward(node, next);
            if (order.isStage(next)) {
                turns.add(new Turn(next.getId(), said, turned ? Way.BACK : Way.ONWARD));
            } else if (next instanceof EndEvent && next.getParentElement() instanceof Process) {
                turns.add(new Turn(nameOf(next), said, Way.END));
            } else if (seen.add(next)) {
                follow(next, said, turned, seen, turns);
            }
        }
    }

    private static String wordsBetween(FlowNode node, FlowNode next) {
        if (next instanceof BoundaryEvent event && node.equals(event.getAttachedTo())) {
            return nameOf(event);
        }
        String answer = node.getOutgoing().stream()
                .filter(flow -> next.equals(flow.getTarget()))
                .map(FlowTurns::nameOf)
                .collect(Collectors.joining());
        return node instanceof Gateway && !answer.isEmpty() ? nameOf(node) + answer : answer;
    }

    private static List<FlowNode> usualAfter(FlowNode node) {
        List<FlowNode> next = FlowOrder.next(node);
        return splits(node) ? next : next.stream().limit(1).toList();
    }

    private static boolean splits(FlowNode node) {
        return (node instanceof ParallelGateway || node instanceof InclusiveGateway)
                && node.getOutgoing().size() > 1;
    }

    /** The stages of each way from a gateway that no other way leads to as well. */
    private List<Set<String>> ways(FlowNode gateway) {
        List<Set<String>> reached = gateway.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .map(this::stagesFrom)
                .toList();
        return reached.stream()
                .map(way -> way.stream()
                        .filter(stage -> reached.stream()
                                        .filter(other -> other.contains(stage))
                                        .count()
                                == 1)
                        .collect(Collectors.<String, Set<String>>toCollection(LinkedHashSet::new)))
                .toList();
    }

    private Set<String> stagesFrom(FlowNode first) {
        return Stream.of(order.isStage(first) ? Set.of(first.getId()) : Set.<String>of(), order.after(first))
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String nameOf(FlowElement element) {
        return Optional.ofNullable(element.getName()).map(String::strip).orElse("");
    }
}
