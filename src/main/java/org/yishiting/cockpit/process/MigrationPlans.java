package org.yishiting.cockpit.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.yishiting.cockpit.Diagrams.Diagram;
import org.yishiting.cockpit.Migrations.Mapping;
import org.yishiting.cockpit.Migrations.Plan;
import org.yishiting.refusal.RefusedException;

/** Plans that put each activity where the other version has the same one. */
@Component
class MigrationPlans {

    private final RuntimeService runtime;
    private final EngineDiagrams diagrams;

    MigrationPlans(RuntimeService runtime, EngineDiagrams diagrams) {
        this.runtime = runtime;
        this.diagrams = diagrams;
    }

    /** What the engine carries out; {@link RefusedException} when there is nothing sensible to carry out. */
    MigrationPlan build(String source, String target) {
        Diagram from = diagrams.get(source);
        Diagram to = diagrams.get(target);
        if (!from.key().equals(to.key())) {
            throw new RefusedException("plan-other");
        }
        if (from.version() == to.version()) {
            throw new RefusedException("plan-same");
        }
        try {
            return runtime.createMigrationPlan(source, target)
                    .mapEqualActivities()
                    .updateEventTriggers()
                    .build();
        } catch (MigrationPlanValidationException unfit) {
            throw new RefusedException("plan-unfit", ExceptionText.of(unfit));
        }
    }

    /** The same, activity by activity where an instance can stand, from left to right. */
    Plan read(String source, String target) {
        Map<String, String> mapped = build(source, target).getInstructions().stream()
                .collect(Collectors.toMap(
                        MigrationInstruction::getSourceActivityId,
                        MigrationInstruction::getTargetActivityId,
                        (one, same) -> one));
        List<Mapping> mappings = diagrams.nodes(source, FlowNode.class).stream()
                .filter(node -> mapped.containsKey(node.getId()) || waits(node))
                .map(node -> new Mapping(
                        node.getId(),
                        EngineDiagrams.label(node),
                        node.getElementType().getTypeName(),
                        Optional.ofNullable(mapped.get(node.getId()))))
                .toList();
        return new Plan(diagrams.get(source), diagrams.get(target), mappings);
    }

    /** Whether an instance can stand there, and not only pass. */
    private static boolean waits(FlowNode node) {
        return node instanceof UserTask
                || node instanceof CallActivity
                || node instanceof ReceiveTask
                || node instanceof SubProcess
                || node instanceof IntermediateCatchEvent
                || node instanceof EventBasedGateway
                || node.isCamundaAsyncBefore()
                || node.isCamundaAsyncAfter();
    }
}
