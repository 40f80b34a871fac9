package org.yishiting.procedure.process.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the engine holds in its newest version; a version never changes, so each is read once. */
@Component
class DeployedContracts implements Surroundings.Deployed {

    private final RepositoryService repository;
    private final Map<String, Contract> contracts = new ConcurrentHashMap<>();
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    DeployedContracts(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Optional<Contract> contract(String key) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().list().stream()
                .findFirst()
                .map(ProcessDefinition::getId)
                .map(id ->
                        contracts.computeIfAbsent(id, unread -> Contract.of(repository.getBpmnModelInstance(unread))));
    }

    @Override
    public Optional<Table> table(String id) {
        return repository.createDecisionDefinitionQuery().decisionDefinitionKey(id).latestVersion().list().stream()
                .findFirst()
                .map(DecisionDefinition::getId)
                .map(definition -> tables.computeIfAbsent(definition, unread -> read(unread, id)));
    }

    private Table read(String definition, String id) {
        return Table.of(definition, repository.getDmnModelInstance(definition)).stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
