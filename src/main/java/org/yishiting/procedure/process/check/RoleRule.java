package org.yishiting.procedure.process.check;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.yishiting.community.Role;
import org.yishiting.procedure.process.check.Formula.Shape;

/** Every user task belongs to exactly one role: of the catalogue, given by the caller, or of the repeated element. */
@Component
class RoleRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        for (UserTask task : diagram.each(UserTask.class)) {
            if (task.getCamundaAssignee() != null || task.getCamundaCandidateUsers() != null) {
                notes.fault(task, "role-person");
            }
            String group = task.getCamundaCandidateGroups();
            if (group == null || group.isBlank()) {
                notes.fault(task, "role-missing");
            } else if (Formula.isExpression(group)) {
                Formula.of(group).ifPresent(formula -> checkFormula(diagram, task, group, formula, notes));
            } else if (group.contains(",")) {
                notes.fault(task, "role-several", group);
            } else if (Role.of(group.strip()).isEmpty()) {
                notes.fault(task, "role-unknown", group.strip());
            }
        }
    }

    private static void checkFormula(Diagram diagram, UserTask task, String group, Formula formula, Notes notes) {
        Contract contract = diagram.contract();
        boolean given = formula.shape() == Shape.VARIABLE
                && formula.variables().stream()
                        .allMatch(name -> contract.inputs().contains(name)
                                || contract.defaults().containsKey(name));
        boolean repeated = formula.shape() == Shape.PART && elements(diagram).containsAll(formula.variables());
        if (!given && !repeated) {
            notes.fault(task, "role-not-given", group);
        }
    }

    private static Set<String> elements(Diagram diagram) {
        return diagram.each(MultiInstanceLoopCharacteristics.class).stream()
                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
