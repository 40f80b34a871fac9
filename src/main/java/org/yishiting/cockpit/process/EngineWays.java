package org.yishiting.cockpit.process;

import java.util.Date;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import org.yishiting.cockpit.Ways;
import org.yishiting.engine.DeployedProcesses;

/** Reads ways from the engine's history. */
@Component
class EngineWays implements Ways {

    private static final String BODY = "multiInstanceBody";

    private final HistoryService history;
    private final DeployedProcesses processes;
    private final EngineDiagrams diagrams;

    EngineWays(HistoryService history, DeployedProcesses processes, EngineDiagrams diagrams) {
        this.history = history;
        this.processes = processes;
        this.diagrams = diagrams;
    }

    @Override
    public Way of(String instance) {
        HistoricProcessInstance found = Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .orElseThrow(() -> new NoSuchElementException("no instance '" + instance + "'"));
        List<Passage> passages = passages(found);
        return new Way(
                instance,
                Optional.ofNullable(found.getBusinessKey()),
                diagrams.get(found.getProcessDefinitionId()),
                found.getStartTime().toInstant(),
                Optional.ofNullable(found.getEndTime()).map(Date::toInstant),
                passages,
                FlowsTaken.of(diagrams.model(found.getProcessDefinitionId()), passages));
    }

    @Override
    public Optional<String> procedureOf(String matter) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(matter)
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                // mails and supervision run beside the procedure under the same business key
                .filter(instance -> processes.isProcedure(instance.getProcessDefinitionId()))
                .map(HistoricProcessInstance::getId)
                .findFirst();
    }

    /** What runs several times counts as one passage from the first to the last. */
    private List<Passage> passages(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> all = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        Set<String> bodies = all.stream()
                .filter(activity -> BODY.equals(activity.getActivityType()))
                .map(HistoricActivityInstance::getId)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(activity -> !bodies.contains(activity.getParentActivityInstanceId()))
                .map(activity -> passage(activity, instance.getProcessDefinitionId()))
                .toList();
    }

    private Passage passage(HistoricActivityInstance activity, String definition) {
        return new Passage(
                activity.getActivityId().replace(EngineDiagrams.ALL_TIMES, ""),
                diagrams.nameOf(definition, activity.getActivityId()),
                activity.getActivityType(),
                activity.getStartTime().toInstant(),
                Optional.ofNullable(activity.getEndTime()).map(Date::toInstant),
                activity.isCanceled(),
                Optional.ofNullable(activity.getCalledProcessInstanceId()));
    }
}
