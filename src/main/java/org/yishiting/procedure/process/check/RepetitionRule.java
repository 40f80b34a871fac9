package org.yishiting.procedure.process.check;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** A repeated step runs over ids that a verb gives, never over words of a form, and its answers stay apart. */
@Component
class RepetitionRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Surroundings around, Notes notes) {
        Set<String> rows = around.draft().forms().stream()
                .flatMap(form -> form.rows().stream())
                .collect(Collectors.toSet());
        for (MultiInstanceLoopCharacteristics loop : diagram.each(MultiInstanceLoopCharacteristics.class)) {
            ModelElementInstance repeated = loop.getParentElement();
            String collection = loop.getCamundaCollection();
            if (collection == null || loop.getCamundaElementVariable() == null) {
                notes.fault(repeated, "repetition-without-list");
            } else {
                String name = BeanName.of(collection).orElse(collection);
                if (rows.contains(name)) {
                    notes.fault(repeated, "repetition-over-words", name);
                }
            }
        }
        for (UserTask task : diagram.each(UserTask.class)) {
            Set<String> shared = shared(task, around);
            if (!shared.isEmpty()) {
                notes.fault(task, "repetition-shares", String.join(", ", shared));
            }
        }
    }

    /** Choices of a repeated step that would overwrite those of the other repetitions. */
    private static Set<String> shared(UserTask task, Surroundings around) {
        Optional<FormDraft> form = around.draft().form(String.valueOf(task.getCamundaFormRef()));
        if (form.isEmpty() || repetitions(task).findAny().isEmpty()) {
            return Set.of();
        }
        Set<String> shared = new TreeSet<>(form.get().choices());
        repetitions(task).flatMap(RepetitionRule::own).forEach(shared::remove);
        return shared;
    }

    /** The repeated activities that the step is, or stands in. */
    private static Stream<Activity> repetitions(UserTask task) {
        return Stream.<ModelElementInstance>iterate(
                        task, element -> element != null, ModelElementInstance::getParentElement)
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .filter(activity -> !activity.getChildElementsByType(MultiInstanceLoopCharacteristics.class)
                        .isEmpty());
    }

    private static Stream<String> own(Activity activity) {
        return Diagram.extensions(activity, CamundaInputOutput.class)
                .map(CamundaInputOutput::getCamundaInputParameters)
                .flatMap(Collection::stream)
                .map(CamundaInputParameter::getCamundaName);
    }
}
