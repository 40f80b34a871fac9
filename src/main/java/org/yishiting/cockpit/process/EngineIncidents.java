package org.yishiting.cockpit.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.cockpit.Diagrams.Diagram;
import org.yishiting.cockpit.Failure;
import org.yishiting.cockpit.Incidents;
import org.yishiting.cockpit.RepairEvents;
import org.yishiting.cockpit.Scope;
import org.yishiting.cockpit.process.IncidentRows.Row;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Matters;
import org.yishiting.refusal.RefusedException;

/** The engine's incidents: jobs that failed so often that the engine gave up. */
@Component
@Transactional
class EngineIncidents implements Incidents {

    private static final int MOST = 200;

    private final IncidentRows rows;
    private final EngineDiagrams diagrams;
    private final ManagementService management;
    private final Matters matters;
    private final Ledger ledger;
    private final Clock clock;

    EngineIncidents(
            IncidentRows rows,
            EngineDiagrams diagrams,
            ManagementService management,
            Matters matters,
            Ledger ledger,
            Clock clock) {
        this.rows = rows;
        this.diagrams = diagrams;
        this.management = management;
        this.matters = matters;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> byActivity(Diagram diagram, boolean allVersions, Scope scope) {
        return rows.counts(diagram, allVersions, scope);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Failed> list(String matter, String instance, Scope scope) {
        return rows.list(matter, instance, scope, MOST).stream()
                .map(this::failed)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int count(String matter, String instance, Scope scope) {
        return rows.count(matter, instance, scope);
    }

    @Override
    @Transactional(readOnly = true)
    public Failed get(String incident) {
        return failed(row(incident));
    }

    @Override
    public void retry(String incident) {
        Optional<String> matter = matterOf(row(incident));
        matter.ifPresent(matters::hold);
        Row row = row(incident);
        if (row.job() == null) {
            throw new RefusedException("retry-nothing");
        }
        management.setJobRetries(row.job(), 1);
        management.setJobDuedate(row.job(), Date.from(clock.instant()));
        matter.ifPresent(
                number -> ledger.append(number, RepairEvents.JOB_RETRIED, row.activity(), stepOf(row), Map.of()));
    }

    private Optional<String> matterOf(Row row) {
        return Optional.ofNullable(row.key()).filter(matters::exists);
    }

    /** Work of the engine itself, such as clearing its history, is drawn in no diagram. */
    private String stepOf(Row row) {
        return row.definition() == null
                ? Optional.ofNullable(row.activity()).orElse("")
                : diagrams.nameOf(row.definition(), row.activity());
    }

    private Row row(String incident) {
        return rows.find(incident).orElseThrow(() -> new NoSuchElementException("no incident '" + incident + "'"));
    }

    private Failed failed(Row row) {
        String stacktrace = row.job() == null ? null : management.getJobExceptionStacktrace(row.job());
        return new Failed(
                row.id(),
                matterOf(row),
                row.instance(),
                row.activity(),
                stepOf(row),
                row.definition() == null ? "" : diagrams.get(row.definition()).name(),
                row.since(),
                Failure.of(stacktrace == null ? "" : stacktrace),
                ExceptionText.of(stacktrace),
                row.retries(),
                row.job() != null);
    }
}
