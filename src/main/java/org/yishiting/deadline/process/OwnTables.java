package org.yishiting.deadline.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tables of limits that were deployed together with a diagram; a deployment never changes, so each is read once. */
@Component
class OwnTables {

    private static final String OWN = "step-limits-%";

    private final RepositoryService repository;
    private final Map<String, List<String>> byDefinition = new ConcurrentHashMap<>();

    OwnTables(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * The engine's ids of the decisions, in the order of their keys.
     *
     * @param definition the engine's id of the diagram
     */
    List<String> beside(String definition) {
        List<String> known = byDefinition.get(definition);
        if (known == null) {
            known = read(definition);
            byDefinition.put(definition, known);
        }
        return known;
    }

    private List<String> read(String definition) {
        return repository
                .createDecisionDefinitionQuery()
                .deploymentId(repository.getProcessDefinition(definition).getDeploymentId())
                .decisionDefinitionKeyLike(OWN)
                .orderByDecisionDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(DecisionDefinition::getId)
                .toList();
    }
}
