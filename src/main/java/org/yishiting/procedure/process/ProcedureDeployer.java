package org.yishiting.procedure.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;
import org.yishiting.procedure.DeploymentRefusedException;
import org.yishiting.procedure.Finding;
import org.yishiting.procedure.FindingWords;
import org.yishiting.procedure.RefusedFolders;
import org.yishiting.procedure.process.check.DiagramChecks;

/**
 * Deploys {@code processes/}, one deployment a folder; an unchanged folder is not deployed again, a changed one gets a new
 * version of all it holds. A folder that does not fit is left out and listed, and so is whatever needs it; everything
 * else runs.
 */
@Component
class ProcedureDeployer implements SmartInitializingSingleton, RefusedFolders {

    private static final Logger log = LoggerFactory.getLogger(ProcedureDeployer.class);

    private final RepositoryService repository;
    private final DiagramChecks checks;
    private final FindingWords words;
    private List<RefusedFolder> refused = List.of();

    ProcedureDeployer(RepositoryService repository, DiagramChecks checks, FindingWords words) {
        this.repository = repository;
        this.checks = checks;
        this.words = words;
    }

    @Override
    public List<RefusedFolder> all() {
        return refused;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            refused = deploy(DiagramFolder.all());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        refused.forEach(folder -> log.error("{}: {}", folder.folder(), words.list(folder.findings(), House.LANGUAGE)));
    }

    /**
     * Deploys what fits and returns the rest. A folder may need another that comes later: those that did not fit are tried
     * again as long as some do.
     */
    List<RefusedFolder> deploy(List<DiagramFolder> folders) {
        List<RefusedFolder> left = new ArrayList<>();
        List<DiagramFolder> again = new ArrayList<>();
        for (DiagramFolder folder : folders) {
            List<Finding> findings = faultsOf(folder);
            if (!findings.isEmpty()) {
                left.add(new RefusedFolder(folder.name(), findings));
                again.add(folder);
            }
        }
        return again.isEmpty() || again.size() == folders.size() ? left : deploy(again);
    }

    /** Deploys the folder if it fits; what does not is returned. */
    private List<Finding> faultsOf(DiagramFolder folder) {
        List<Finding> faults = checks.check(folder.resources()).stream()
                .filter(finding -> !finding.hint())
                .toList();
        if (!faults.isEmpty()) {
            return faults;
        }
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name(folder.name())
                .source("classpath")
                .enableDuplicateFiltering(false);
        folder.resources()
                .forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        try {
            deployment.deployWithResult();
            return List.of();
        } catch (DeploymentRefusedException byTheEngine) {
            return byTheEngine.findings();
        }
    }
}
