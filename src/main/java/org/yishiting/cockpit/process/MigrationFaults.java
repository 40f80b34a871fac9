package org.yishiting.cockpit.process;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;
import org.springframework.stereotype.Component;
import org.yishiting.cockpit.Migrations.Fault;

/** Why an instance cannot be moved to the other version. */
@Component
class MigrationFaults {

    /** It stands where the other version has nothing. */
    private static final String NO_PLACE = "place";

    /** Anything else, in the engine's own words. */
    private static final String ENGINE = "engine";

    private final EngineDiagrams diagrams;

    MigrationFaults(EngineDiagrams diagrams) {
        this.diagrams = diagrams;
    }

    /** At least one. */
    List<Fault> of(RuntimeException failure, String source) {
        List<Fault> faults = failure instanceof MigratingProcessInstanceValidationException unfit
                        && unfit.getValidationReport() != null
                ? of(unfit.getValidationReport(), source)
                : List.of();
        return faults.isEmpty() ? List.of(new Fault(ENGINE, ExceptionText.of(failure))) : faults;
    }

    private List<Fault> of(MigratingProcessInstanceValidationReport report, String source) {
        Stream<Fault> waiting = report.getTransitionInstanceReports().stream()
                .map(MigratingTransitionInstanceValidationReport::getSourceScopeId)
                .map(activity -> new Fault(NO_PLACE, diagrams.nameOf(source, activity)));
        Stream<Fault> standing = report.getActivityInstanceReports().stream()
                .map(MigratingActivityInstanceValidationReport::getSourceScopeId)
                .filter(scope -> !scope.equals(source))
                .map(activity -> new Fault(NO_PLACE, diagrams.nameOf(source, activity)));
        Stream<Fault> others = report.getFailures().stream().map(text -> new Fault(ENGINE, ExceptionText.of(text)));
        return Stream.of(standing, waiting, others)
                .flatMap(faults -> faults)
                .distinct()
                .toList();
    }
}
