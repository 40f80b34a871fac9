package org.yishiting.statistics.process;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.yishiting.engine.DeployedProcesses;
import org.yishiting.statistics.DiagramNames;

/** Reads the names from the deployed diagrams. */
@Component
class DeployedNames implements DiagramNames {

    private final RepositoryService repository;
    private final DeployedProcesses processes;

    DeployedNames(RepositoryService repository, DeployedProcesses processes) {
        this.repository = repository;
        this.processes = processes;
    }

    @Override
    public Map<String, String> all() {
        return names(diagram -> true);
    }

    @Override
    public Map<String, String> procedures() {
        return names(diagram -> processes.isProcedure(diagram.getId()));
    }

    private Map<String, String> names(Predicate<ProcessDefinition> wanted) {
        Map<String, String> names = new LinkedHashMap<>();
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(ProcessDefinition::getKey))
                .forEach(diagram -> names.put(diagram.getKey(), diagram.getName()));
        return names;
    }
}
