package org.yishiting.procedure.process.check;

import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** What the system does at a step is named by a bean that exists and is made for such a step. */
@Component
class VerbRule implements DiagramRule {

    private final DiagramBeans beans;

    VerbRule(DiagramBeans beans) {
        this.beans = beans;
    }

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        for (ServiceTask task : diagram.each(ServiceTask.class)) {
            check(task, task.getCamundaDelegateExpression(), beans::serves, notes);
        }
        for (SendTask task : diagram.each(SendTask.class)) {
            check(task, task.getCamundaDelegateExpression(), beans::serves, notes);
        }
        for (UserTask task : diagram.each(UserTask.class)) {
            Diagram.listeners(task).forEach(listener -> check(task, listener, notes));
        }
    }

    private void check(UserTask task, CamundaTaskListener listener, Notes notes) {
        check(task, listener.getCamundaDelegateExpression(), beans::listens, notes);
        if (!"complete".equals(listener.getCamundaEvent())) {
            notes.fault(task, "listener-event", String.valueOf(listener.getCamundaEvent()));
        }
    }

    private static void check(ModelElementInstance at, String expression, Predicate<String> exists, Notes notes) {
        if (expression == null || expression.isBlank()) {
            notes.fault(at, "verb-missing");
            return;
        }
        Optional<String> name = BeanName.of(expression);
        if (name.isEmpty()) {
            notes.fault(at, "expression-is-code", expression);
        } else if (!exists.test(name.get())) {
            notes.fault(at, "verb-unknown", name.get());
        }
    }
}
