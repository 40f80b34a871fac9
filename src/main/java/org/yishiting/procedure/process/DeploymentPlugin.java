package org.yishiting.procedure.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;
import org.yishiting.procedure.FindingWords;

/** Puts the gate before everything else that the engine does with a deployment. */
@Component
class DeploymentPlugin extends AbstractProcessEnginePlugin {

    private final DeploymentGate gate;
    private final FindingWords words;

    DeploymentPlugin(DeploymentGate gate, FindingWords words) {
        this.gate = gate;
        this.words = words;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<Deployer> first = new ArrayList<>();
        first.add(gate);
        if (configuration.getCustomPreDeployers() != null) {
            first.addAll(configuration.getCustomPreDeployers());
        }
        configuration.setCustomPreDeployers(first);
        configuration.setRepositoryService(new WholeDeployments(words));
    }
}
