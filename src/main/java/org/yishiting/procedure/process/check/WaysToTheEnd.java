package org.yishiting.procedure.process.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Walks every way through a diagram and notes whether the case may still be open where it ends. */
final class WaysToTheEnd {

    private enum Case {
        OPEN,
        CLOSED
    }

    private final Diagram diagram;
    private final Surroundings around;
    private final DiagramBeans beans;
    /** In which states the case may be when a node is left, or a flow is taken. */
    private final Map<ModelElementInstance, Set<Case>> after = new HashMap<>();

    private final Deque<FlowNode> waiting = new ArrayDeque<>();

    WaysToTheEnd(Diagram diagram, Surroundings around, DiagramBeans beans) {
        this.diagram = diagram;
        this.around = around;
        this.beans = beans;
    }

    /** Ends of the whole diagram, error ends included, at which the case may be open. */
    List<EndEvent> open() {
        diagram.each(StartEvent.class).stream()
                .filter(start -> isTop(start) || isOfEvent(start))
                .forEach(start -> reach(start, EnumSet.of(start.isInterrupting() ? Case.OPEN : Case.CLOSED)));
        while (!waiting.isEmpty()) {
            leave(waiting.remove());
        }
        return diagram.each(EndEvent.class).stream()
                .filter(end -> isTop(end)
                        || scopeOf(end).map(WaysToTheEnd::isEventScope).orElse(false)
                        || isUncaughtError(end))
                .filter(end -> after.getOrDefault(end, Set.of()).contains(Case.OPEN))
                .toList();
    }

    private void reach(FlowNode node, Set<Case> states) {
        Set<Case> known = after.computeIfAbsent(node, fresh -> EnumSet.noneOf(Case.class));
        if (known.addAll(states) && !waiting.contains(node)) {
            waiting.add(node);
        }
    }

    private void leave(FlowNode node) {
        Set<Case> before = after.get(node);
        for (BoundaryEvent event : boundaryOf(node)) {
            // what goes on beside the step is not what ends the case
            boolean settled = !event.cancelActivity() || closesAt(node, event);
            reach(event, settled ? EnumSet.of(Case.CLOSED) : before);
        }
        if (node instanceof SubProcess scope) {
            scope.getChildElementsByType(StartEvent.class).forEach(start -> reach(start, before));
        } else if (node instanceof EndEvent end) {
            leaveScope(end, before);
        } else {
            follow(node, closes(node) ? EnumSet.of(Case.CLOSED) : before);
        }
    }

    private void leaveScope(EndEvent end, Set<Case> states) {
        Optional<SubProcess> scope = scopeOf(end);
        if (scope.isEmpty() || isEventScope(scope.get())) {
            return;
        }
        Optional<String> code = codeOf(end);
        if (code.isEmpty()) {
            follow(scope.get(), states);
        } else {
            catching(scope.get(), code.get()).forEach(event -> reach(event, states));
        }
    }

    private void follow(FlowNode node, Set<Case> states) {
        for (SequenceFlow flow : node.getOutgoing()) {
            after.computeIfAbsent(flow, fresh -> EnumSet.noneOf(Case.class)).addAll(states);
            reach(flow.getTarget(), flow.getTarget() instanceof ParallelGateway join ? joined(join) : states);
        }
    }

    /** Where ways join, once all have come, the case is closed when one of them closed it. */
    private Set<Case> joined(ParallelGateway join) {
        Set<Case> closed = EnumSet.of(Case.CLOSED);
        Set<Case> states = EnumSet.noneOf(Case.class);
        for (SequenceFlow flow : join.getIncoming()) {
            Set<Case> arriving = after.getOrDefault(flow, Set.of());
            if (arriving.isEmpty()) {
                return Set.of();
            }
            states.addAll(arriving);
        }
        boolean oneClosed =
                join.getIncoming().stream().anyMatch(flow -> after.get(flow).equals(closed));
        return oneClosed ? closed : states;
    }

    private boolean closes(FlowNode node) {
        if (node instanceof CallActivity call) {
            return block(call).map(Contract::closesAtItsEnd).orElse(false);
        }
        return node instanceof ServiceTask task
                && Optional.ofNullable(task.getCamundaDelegateExpression())
                        .flatMap(BeanName::of)
                        .map(beans::closes)
                        .orElse(false);
    }

    private boolean closesAt(FlowNode node, BoundaryEvent event) {
        return node instanceof CallActivity call
                && codeOf(event)
                        .flatMap(code -> block(call).map(block -> block.closesWith(code)))
                        .orElse(false);
    }

    private Optional<Contract> block(CallActivity call) {
        return around.called(String.valueOf(call.getCalledElement()));
    }

    private boolean isUncaughtError(EndEvent end) {
        Optional<SubProcess> scope = scopeOf(end);
        return scope.isPresent()
                && codeOf(end)
                        .map(code -> catching(scope.get(), code).findAny().isEmpty())
                        .orElse(false);
    }

    private Stream<BoundaryEvent> catching(Activity scope, String code) {
        return boundaryOf(scope).stream()
                .filter(event -> event.getChildElementsByType(ErrorEventDefinition.class).stream()
                        .anyMatch(caught -> caught.getError() == null
                                || code.equals(caught.getError().getErrorCode())));
    }

    private Collection<BoundaryEvent> boundaryOf(FlowNode node) {
        return diagram.each(BoundaryEvent.class).stream()
                .filter(event -> node.equals(event.getAttachedTo()))
                .toList();
    }

    private static Optional<String> codeOf(FlowNode event) {
        return event.getChildElementsByType(ErrorEventDefinition.class).stream()
                .findFirst()
                .map(ErrorEventDefinition::getError)
                .map(Error::getErrorCode);
    }

    private static boolean isTop(FlowNode node) {
        return scopeOf(node).isEmpty();
    }

    private static boolean isOfEvent(StartEvent start) {
        return scopeOf(start).map(WaysToTheEnd::isEventScope).orElse(false);
    }

    private static boolean isEventScope(SubProcess scope) {
        return scope.triggeredByEvent();
    }

    private static Optional<SubProcess> scopeOf(FlowNode node) {
        return node.getParentElement() instanceof SubProcess scope ? Optional.of(scope) : Optional.empty();
    }
}
