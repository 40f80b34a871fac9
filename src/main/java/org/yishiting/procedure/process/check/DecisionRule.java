package org.yishiting.procedure.process.check;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.springframework.stereotype.Component;

/** A step that a table decides has its table beside the diagram. */
@Component
class DecisionRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        for (BusinessRuleTask task : diagram.each(BusinessRuleTask.class)) {
            String decision = task.getCamundaDecisionRef();
            if (decision == null || decision.isBlank()) {
                notes.fault(task, "decision-missing");
            } else if (around.draft().tables().stream()
                    .noneMatch(table -> table.id().equals(decision))) {
                notes.fault(task, "decision-not-found", decision);
            } else if (!"deployment".equals(task.getCamundaDecisionRefBinding())) {
                notes.fault(task, "decision-binding", decision);
            }
        }
    }
}
