package org.yishiting.step;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Leads an instance back to a step that was just completed, by the engine's own modification, in the transaction and with
 * the rights of the application. Whether that may be is drawn: a user task whose property {@code takeBack} says
 * {@code yes}, for what it does can be done twice.
 */
@Component
public class Reopening {

    private static final String PROPERTY = "takeBack";
    private static final String YES = "yes";

    /** What an instance passes without anything happening outside of it. */
    private static final Set<String> HARMLESS = Set.of(ActivityTypes.TASK_USER_TASK, ActivityTypes.GATEWAY_EXCLUSIVE);

    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HistoryService history;

    Reopening(
            @Lazy ProcessEngineConfigurationImpl engine,
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            @Lazy HistoryService history) {
        this.engine = engine;
        this.runtime = runtime;
        this.repository = repository;
        this.history = history;
    }

    /** Whether the diagram of a running instance lets the step be taken back; no when the instance is over. */
    public boolean isDrawn(String instance, String activity) {
        return asApplication(() -> Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(ProcessInstance::getProcessDefinitionId)
                .map(repository::getBpmnModelInstance)
                .map(model -> model.getModelElementById(activity))
                .filter(UserTask.class::isInstance)
                .map(step -> ((UserTask) step).getExtensionElements())
                .stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .anyMatch(property ->
                        PROPERTY.equals(property.getCamundaName()) && YES.equals(property.getCamundaValue())));
    }

    /**
     * Whether the instance has done nothing but offer steps since the step was completed: nothing was sent, published or
     * called, and no clock was set.
     */
    public boolean isQuietSince(String instance, String task) {
        List<HistoricActivityInstance> course = asApplication(() -> history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list());
        return course.stream().anyMatch(past -> task.equals(past.getTaskId()))
                && course.stream()
                        .dropWhile(past -> !task.equals(past.getTaskId()))
                        .allMatch(past -> HARMLESS.contains(past.getActivityType()));
    }

    /**
     * Opens the step anew.
     *
     * @param places activities of the instance at which it stands since, which are left
     * @throws OptimisticLockingFailureException when the instance has gone on meanwhile
     */
    public void reopen(String instance, String activity, Collection<String> places) {
        asApplication(() -> {
            ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance);
            places.stream().distinct().forEach(change::cancelAllForActivity);
            change.startBeforeActivity(activity).execute();
            return null;
        });
    }

    private <T> T asApplication(Supplier<T> work) {
        try {
            return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(work::get));
        } catch (OptimisticLockingException overtaken) {
            throw new OptimisticLockingFailureException("the instance went on", overtaken);
        }
    }
}
