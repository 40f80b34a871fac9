package org.yishiting.cockpit.process;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yishiting.cockpit.Diagrams.Diagram;
import org.yishiting.cockpit.MigrationLog;
import org.yishiting.cockpit.Migrations;
import org.yishiting.cockpit.RepairEvents;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Stages;
import org.yishiting.matter.Wording;
import org.yishiting.refusal.RefusedException;
import org.yishiting.worklist.PendingSteps;

/** Moves instances one by one, each in a transaction of its own; a rehearsal is the same, taken back. */
@Component
class EngineMigrations implements Migrations {

    private static final int LONGEST_ID = 64;

    private final RuntimeService runtime;
    private final HistoryService history;
    private final EngineDiagrams diagrams;
    private final DiagramVersions versions;
    private final MigrationPlans plans;
    private final MigrationFaults faults;
    private final MigrationLog log;
    private final Matters matters;
    private final Stages stages;
    private final PendingSteps steps;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    EngineMigrations(
            RuntimeService runtime,
            HistoryService history,
            EngineDiagrams diagrams,
            DiagramVersions versions,
            MigrationPlans plans,
            MigrationFaults faults,
            MigrationLog log,
            Matters matters,
            Stages stages,
            PendingSteps steps,
            Ledger ledger,
            PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.history = history;
        this.diagrams = diagrams;
        this.versions = versions;
        this.plans = plans;
        this.faults = faults;
        this.log = log;
        this.matters = matters;
        this.stages = stages;
        this.steps = steps;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<Line> lines() {
        return versions.lines();
    }

    @Override
    public Plan plan(String source, String target) {
        return plans.read(source, target);
    }

    @Override
    public List<Candidate> candidates(String source, int page, int size) {
        diagrams.get(source);
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionId(source)
                .unfinished()
                .orderByProcessInstanceStartTime()
                .asc()
                .orderByProcessInstanceId()
                .asc()
                .listPage(page * size, size)
                .stream()
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(HistoricProcessInstance instance) {
        return new Candidate(
                instance.getId(),
                Optional.ofNullable(instance.getBusinessKey()),
                instance.getStartTime().toInstant(),
                runtime.getActiveActivityIds(instance.getId()).stream()
                        .map(activity -> diagrams.nameOf(instance.getProcessDefinitionId(), activity))
                        .distinct()
                        .toList());
    }

    @Override
    public List<Outcome> rehearse(String source, String target, List<String> instances) {
        MigrationPlan plan = plans.build(source, target);
        requireSome(instances);
        return instances.stream()
                .distinct()
                .map(instance -> attempt(
                        plan,
                        instance,
                        matter -> transaction.executeWithoutResult(status -> {
                            status.setRollbackOnly();
                            execute(plan, instance, matter);
                        })))
                .toList();
    }

    @Override
    public long migrate(String source, String target, List<String> instances, String reason) {
        String words = Wording.published("repair-reason", reason, Wording.LINE);
        MigrationPlan plan = plans.build(source, target);
        requireSome(instances);
        Diagram from = diagrams.get(source);
        Diagram to = diagrams.get(target);
        long migration = log.begin(from, to, words);
        for (String instance : instances.stream().distinct().toList()) {
            Outcome outcome = attempt(
                    plan,
                    instance,
                    matter -> transaction.executeWithoutResult(status -> {
                        execute(plan, instance, matter);
                        steps.redrawn(instance, to.version());
                        matter.ifPresent(number -> {
                            stages.redraw(number);
                            ledger.append(number, RepairEvents.INSTANCE_MIGRATED, null, null, payload(from, to, words));
                        });
                        log.record(migration, new Outcome(instance, matter, List.of()));
                    }));
            if (!outcome.works()) {
                log.record(migration, outcome);
            }
        }
        return migration;
    }

    private static void requireSome(List<String> instances) {
        if (instances.isEmpty() || instances.stream().anyMatch(one -> one == null || one.length() > LONGEST_ID)) {
            throw new RefusedException("migrate-nothing");
        }
        if (instances.size() > MOST) {
            throw new RefusedException("migrate-many", MOST);
        }
    }

    private Outcome attempt(MigrationPlan plan, String instance, java.util.function.Consumer<Optional<String>> work) {
        Optional<String> matter = Optional.empty();
        try {
            matter = matterOf(instance);
            work.accept(matter);
            return new Outcome(instance, matter, List.of());
        } catch (NoSuchElementException over) {
            return new Outcome(instance, matter, List.of(new Fault("over", "")));
        } catch (RuntimeException unfit) {
            return new Outcome(instance, matter, faults.of(unfit, plan.getSourceProcessDefinitionId()));
        }
    }

    private Optional<String> matterOf(String instance) {
        ProcessInstance running = Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .orElseThrow(() -> new NoSuchElementException("no instance '" + instance + "' runs"));
        return Optional.ofNullable(running.getBusinessKey()).filter(matters::exists);
    }

    private void execute(MigrationPlan plan, String instance, Optional<String> matter) {
        matter.ifPresent(matters::hold);
        runtime.newMigration(plan).processInstanceIds(instance).execute();
    }

    private static Map<String, Object> payload(Diagram from, Diagram to, String reason) {
        return Map.of(
                "reason", reason,
                "diagram", to.name(),
                "fromVersion", from.version(),
                "toVersion", to.version());
    }
}
