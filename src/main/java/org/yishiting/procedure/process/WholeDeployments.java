package org.yishiting.procedure.process;

import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.yishiting.procedure.DeploymentRefusedException;
import org.yishiting.procedure.Finding;
import org.yishiting.procedure.FindingWords;
import org.yishiting.refusal.Fault;

/**
 * Deploys all files that are handed in as soon as one of them has changed. The Modeler asks to leave out those that have
 * not, but a form that a diagram binds to its deployment would be missing then.
 */
class WholeDeployments extends RepositoryServiceImpl {

    private final FindingWords words;

    WholeDeployments(FindingWords words) {
        this.words = words;
    }

    @Override
    public DeploymentBuilder createDeployment() {
        return new DeploymentBuilderImpl(this) {
            @Override
            public DeploymentBuilder enableDuplicateFiltering(boolean changedOnly) {
                return super.enableDuplicateFiltering(false);
            }
        };
    }

    /** What the engine itself cannot read is told in the same way as what the checks find. */
    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl deployment) {
        try {
            return super.deployWithResult(deployment);
        } catch (ParseException unread) {
            throw new DeploymentRefusedException(findings(unread), words);
        }
    }

    private static List<Finding> findings(ParseException unread) {
        return unread.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream().map(problem -> finding(report, problem)))
                .toList();
    }

    private static Finding finding(ResourceReport report, Problem problem) {
        String element = problem.getMainElementId();
        return new Finding(
                report.getResourceName(),
                report.getResourceName(),
                element,
                Fault.at(element == null ? "" : element, "engine-refuses", problem.getMessage(), problem.getLine()),
                false);
    }
}
