package org.yishiting.engine;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yishiting.engine.ProcessProperties.Kind;

/** What deployed diagrams are and need; a deployed version never changes, so each is asked once. */
@Component
public class DeployedProcesses {

    private final ProcessEngineConfigurationImpl engine;
    private final Map<String, ProcessProperties> byDefinition = new ConcurrentHashMap<>();

    DeployedProcesses(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /**
     * @param definition the engine's id of one version
     * @throws org.camunda.bpm.engine.exception.NullValueException when the engine does not know it
     */
    public ProcessProperties propertiesOf(String definition) {
        ProcessProperties known = byDefinition.get(definition);
        if (known == null) {
            known = read(definition);
            byDefinition.put(definition, known);
        }
        return known;
    }

    public boolean isProcedure(String definition) {
        return propertiesOf(definition).kind() == Kind.PROCEDURE;
    }

    /**
     * The engine's id of one version.
     *
     * @throws java.util.NoSuchElementException when there is no such version
     */
    public String idOf(String key, int version) {
        return engine.getCommandExecutorTxRequired()
                .execute(command -> Optional.ofNullable(command.getProcessDefinitionManager()
                                .findProcessDefinitionByKeyVersionAndTenantId(key, version, null))
                        .map(ProcessDefinitionEntity::getId)
                        .orElseThrow(() -> new NoSuchElementException("no version " + version + " of " + key)));
    }

    private ProcessProperties read(String definition) {
        return engine.getCommandExecutorTxRequired().execute(command -> engine.getDeploymentCache()
                .findDeployedProcessDefinitionById(definition)
                .getProperties()
                .get(ProcessPropertiesListener.PROPERTIES));
    }
}
