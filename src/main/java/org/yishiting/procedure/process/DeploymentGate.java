package org.yishiting.procedure.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;
import org.yishiting.procedure.DeploymentRefusedException;
import org.yishiting.procedure.Finding;
import org.yishiting.procedure.FindingWords;
import org.yishiting.procedure.process.check.DiagramChecks;

/** What does not fit is not deployed, whoever deploys it: stands before the engine reads anything. */
@Component
class DeploymentGate implements Deployer {

    private static final Logger log = LoggerFactory.getLogger(DeploymentGate.class);

    private final DiagramChecks checks;
    private final FindingWords words;

    DeploymentGate(@Lazy DiagramChecks checks, FindingWords words) {
        this.checks = checks;
        this.words = words;
    }

    /** Throws {@link DeploymentRefusedException}, and nothing of the deployment is stored. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        Map<String, byte[]> resources = new LinkedHashMap<>();
        deployment.getResources().forEach((name, resource) -> resources.put(name, resource.getBytes()));
        List<Finding> findings = checks.check(resources);
        if (!findings.stream().allMatch(Finding::hint)) {
            throw new DeploymentRefusedException(findings, words);
        }
        findings.forEach(hint -> log.debug("{}", words.of(hint, House.LANGUAGE)));
    }
}
