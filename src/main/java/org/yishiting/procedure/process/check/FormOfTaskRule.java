package org.yishiting.procedure.process.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Every user task has a form, and the form comes with the diagram. */
@Component
class FormOfTaskRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        for (UserTask task : diagram.each(UserTask.class)) {
            String form = task.getCamundaFormRef();
            if (form == null || form.isBlank()) {
                notes.fault(task, "form-missing");
            } else if (around.draft().form(form).isEmpty()) {
                notes.fault(task, "form-not-found", form);
            } else if (!"deployment".equals(task.getCamundaFormRefBinding())) {
                notes.fault(task, "form-binding", form);
            }
        }
        Set<String> used = around.draft().diagrams().stream()
                .flatMap(each -> each.each(UserTask.class).stream())
                .map(UserTask::getCamundaFormRef)
                .collect(Collectors.toSet());
        around.draft().forms().stream()
                .filter(form -> !used.contains(form.id()))
                .forEach(form -> notes.hint(form.id(), null, "form-unused"));
    }
}
