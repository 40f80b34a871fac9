package org.yishiting.procedure.process.check;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.yishiting.engine.DiagramFunction;

/** Every user task has a limit; where a table gives it, the table has a row for the step. */
@Component
class LimitRule implements DiagramRule {

    private final DiagramBeans beans;

    LimitRule(DiagramBeans beans) {
        this.beans = beans;
    }

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        for (UserTask task : diagram.each(UserTask.class)) {
            String due = task.getCamundaDueDate();
            if (due == null || due.isBlank()) {
                notes.fault(task, "limit-missing");
            } else {
                tableOf(due).ifPresent(table -> check(task, table, around.family(table), notes));
            }
        }
    }

    private Optional<String> tableOf(String due) {
        return Formula.of(due).stream()
                .flatMap(formula -> formula.calls().stream())
                .map(call -> beans.function(call.bean(), call.function()))
                .flatMap(Optional::stream)
                .map(DiagramFunction::table)
                .filter(table -> !table.isEmpty())
                .findFirst();
    }

    private static void check(UserTask task, String head, List<Table> tables, Notes notes) {
        boolean answered = tables.stream()
                .map(table -> table.answersFor(task.getId()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(false);
        if (!answered) {
            notes.fault(task, "limit-not-in-table", head, task.getId());
        } else if (tables.stream().noneMatch(table -> table.names(task.getId()))) {
            notes.hint(task, "limit-by-default", head, task.getId());
        }
    }
}
