package org.yishiting.procedure.process.check;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.springframework.stereotype.Component;

/** Every way to an end of a procedure closes the case, and a block that says it closes the case does. */
@Component
class EndRule implements DiagramRule {

    private final DiagramBeans beans;

    EndRule(DiagramBeans beans) {
        this.beans = beans;
    }

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        Contract contract = diagram.contract();
        if (!contract.isProcedure() && contract.closes().isEmpty()) {
            return;
        }
        for (EndEvent end : new WaysToTheEnd(diagram, around, beans).open()) {
            if (contract.isProcedure()) {
                notes.fault(end, "end-leaves-case-open");
            } else if (code(end).map(contract::closesWith).orElse(contract.closesAtItsEnd())) {
                notes.fault(end, "end-promised-to-close");
            }
        }
    }

    private static Optional<String> code(EndEvent end) {
        return end.getChildElementsByType(ErrorEventDefinition.class).stream()
                .findFirst()
                .map(ErrorEventDefinition::getError)
                .map(Error::getErrorCode);
    }
}
