package org.yishiting.step;

import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Leads an instance back to a step that was just completed, by the engine's own modification. Whether that may be is
 * drawn: a user task whose property {@code takeBack} says {@code yes}, for what it does can be done twice.
 */
@Component
public class Reopening {

    private static final String PROPERTY = "takeBack";
    private static final String YES = "yes";

    private final RuntimeService runtime;
    private final RepositoryService repository;

    Reopening(@Lazy RuntimeService runtime, @Lazy RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** Whether the diagram of a running instance lets the step be taken back; no when the instance is over. */
    public boolean isDrawn(String instance, String activity) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(ProcessInstance::getProcessDefinitionId)
                .map(repository::getBpmnModelInstance)
                .map(model -> model.getModelElementById(activity))
                .filter(UserTask.class::isInstance)
                .map(step -> ((UserTask) step).getExtensionElements())
                .stream()
                .flatMap(extensions -> extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .anyMatch(property ->
                        PROPERTY.equals(property.getCamundaName()) && YES.equals(property.getCamundaValue()));
    }

    /**
     * Opens the step anew.
     *
     * @param places activities of the instance at which it stands since, which are left
     */
    public void reopen(String instance, String activity, Collection<String> places) {
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance);
        places.stream().distinct().forEach(change::cancelAllForActivity);
        change.startBeforeActivity(activity).execute();
    }
}
