package org.yishiting.processes;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.yishiting.community.Role;

/** A user task together with the diagram and the form it belongs to. */
record UserStep(Diagram diagram, UserTask task) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-z][A-Za-z]*)}");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([a-z][A-Za-z]*)\\.[a-z][A-Za-z]*}");

    static Stream<UserStep> of(Diagram diagram) {
        return diagram.each(UserTask.class).stream().map(task -> new UserStep(diagram, task));
    }

    Path form() {
        return diagram.folder().resolve(task.getCamundaFormRef() + ".form");
    }

    /** Whether the candidates are a role of the catalogue, or one that the caller or the repeated element names. */
    boolean hasRole() {
        String group = String.valueOf(task.getCamundaCandidateGroups());
        Matcher variable = VARIABLE.matcher(group);
        if (variable.matches()) {
            return diagram.inputs().contains(variable.group(1))
                    || diagram.optionalInputs().contains(variable.group(1));
        }
        Matcher property = PROPERTY.matcher(group);
        if (property.matches()) {
            return repetitions()
                    .map(UserStep::loop)
                    .flatMap(Set::stream)
                    .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable)
                    .anyMatch(property.group(1)::equals);
        }
        return Role.of(group).isPresent();
    }

    /** Choices of a repeated step that would overwrite those of the other repetitions. */
    Set<String> choicesShared() {
        if (repetitions().findAny().isEmpty()) {
            return Set.of();
        }
        Set<String> shared = new TreeSet<>(FormFile.read(form()).choices());
        shared.removeAll(repetitions().flatMap(UserStep::inputParameters).collect(Collectors.toSet()));
        return shared;
    }

    /** The repeated activities that the step is, or stands in. */
    private Stream<Activity> repetitions() {
        return Stream.<ModelElementInstance>iterate(
                        task, element -> element != null, ModelElementInstance::getParentElement)
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .filter(activity -> !loop(activity).isEmpty());
    }

    private static Set<MultiInstanceLoopCharacteristics> loop(Activity activity) {
        return Set.copyOf(activity.getChildElementsByType(MultiInstanceLoopCharacteristics.class));
    }

    private static Stream<String> inputParameters(Activity activity) {
        return Stream.ofNullable(activity.getExtensionElements())
                .map(ExtensionElements::getElementsQuery)
                .flatMap(query -> query.filterByType(CamundaInputOutput.class).list().stream())
                .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                .map(CamundaInputParameter::getCamundaName);
    }

    @Override
    public String toString() {
        return task.getId();
    }
}
