package org.yishiting.procedure.process.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.Verb;

/** What a verb cannot do without is there: on the form that feeds it, or as a variable of the diagram. */
@Component
class NeedRule implements DiagramRule {

    private final DiagramBeans beans;
    private final KnownVariables known;

    NeedRule(DiagramBeans beans, KnownVariables known) {
        this.beans = beans;
        this.known = known;
    }

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        Set<String> variables = known.to(diagram, around);
        for (UserTask task : diagram.each(UserTask.class)) {
            Optional<FormDraft> form = around.draft().form(String.valueOf(task.getCamundaFormRef()));
            Diagram.listeners(task)
                    .map(listener -> String.valueOf(listener.getCamundaDelegateExpression()))
                    .map(BeanName::of)
                    .flatMap(Optional::stream)
                    .forEach(bean -> beans.verb(bean)
                            .ifPresent(
                                    verb -> form.ifPresent(asked -> check(task, bean, verb, asked, variables, notes))));
        }
        Set<String> fields = new HashSet<>(variables);
        around.draft().forms().forEach(form -> fields.addAll(form.topKeys()));
        for (ServiceTask task : diagram.each(ServiceTask.class)) {
            Optional.ofNullable(task.getCamundaDelegateExpression())
                    .flatMap(BeanName::of)
                    .ifPresent(bean -> beans.verb(bean).ifPresent(verb -> verb.needs().stream()
                            .map(ProcessVariable::name)
                            .filter(need -> !fields.contains(need))
                            .forEach(need -> notes.fault(task, "need-missing", bean, need))));
        }
    }

    private static void check(
            UserTask task, String bean, Verb verb, FormDraft form, Set<String> variables, Notes notes) {
        for (ProcessVariable<?> need : verb.needs()) {
            if (form.topKeys().contains(need.name())) {
                if (!form.alwaysGives(need.name())) {
                    notes.fault(task, "need-optional", bean, form.labelOf(need.name()), need.name(), form.id());
                }
            } else if (!variables.contains(need.name())) {
                notes.fault(task, "need-not-on-form", bean, need.name(), form.id());
            }
        }
    }
}
