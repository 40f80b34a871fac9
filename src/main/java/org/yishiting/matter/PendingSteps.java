package org.yishiting.matter;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.engine.StageEntered;
import org.yishiting.engine.StageLeft;
import org.yishiting.engine.Step;
import org.yishiting.engine.StepClaimed;
import org.yishiting.engine.StepCommented;
import org.yishiting.engine.StepCompleted;
import org.yishiting.engine.StepOffered;
import org.yishiting.engine.StepWithdrawn;
import org.yishiting.matter.LedgerEntry.Kind;

/** Follows every user task of every diagram: one row while it is open, ledger entries for what happens to it. */
@Service
@Transactional
public class PendingSteps {

    private final PendingStepRepository steps;
    private final Matters matters;
    private final Ledger ledger;
    private final Clock clock;

    PendingSteps(PendingStepRepository steps, Matters matters, Ledger ledger, Clock clock) {
        this.steps = steps;
        this.matters = matters;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Open steps of a matter, oldest first. */
    @Transactional(readOnly = true)
    public List<PendingStep> of(String matter) {
        return steps.findByMatterOrderByCreatedAt(matter);
    }

    @EventListener
    void offered(StepOffered offered) {
        Step step = offered.step();
        steps.save(new PendingStep(offered, matters.get(step.matter()).division(), clock.instant()));
        ledger.append(
                step,
                offered.holders().unheld() ? Kind.STEP_UNHELD : Kind.STEP_OFFERED,
                Map.of("role", offered.role(), "groups", offered.holders().groups()));
    }

    @EventListener
    void claimed(StepClaimed claimed) {
        steps.findById(claimed.step().taskId()).ifPresent(step -> step.claimedBy(claimed.assignee()));
        ledger.append(
                claimed.step(),
                claimed.assignee() == null ? Kind.STEP_RELEASED : Kind.STEP_CLAIMED,
                claimed.assignee() == null ? Map.of() : Map.of("assignee", claimed.assignee()));
    }

    @EventListener
    void completed(StepCompleted completed) {
        steps.deleteById(completed.step().taskId());
        ledger.append(
                completed.step(),
                Kind.STEP_COMPLETED,
                Map.of(
                        "answers",
                        completed.answers().stream()
                                .map(answer ->
                                        Map.of("key", answer.key(), "label", answer.label(), "shown", answer.shown()))
                                .collect(Collectors.toList())));
    }

    @EventListener
    void commented(StepCommented comment) {
        ledger.append(comment.step(), Kind.COMMENTED, Map.of("text", comment.text()));
    }

    @EventListener
    void withdrawn(StepWithdrawn withdrawn) {
        steps.deleteById(withdrawn.step().taskId());
        ledger.append(withdrawn.step(), Kind.STEP_WITHDRAWN, Map.of());
    }

    @EventListener
    void entered(StageEntered stage) {
        matters.enterStage(stage.matter(), stage.activity(), stage.name());
        ledger.append(stage.matter(), Kind.STAGE_ENTERED, stage.activity(), stage.name(), Map.of());
    }

    @EventListener
    void left(StageLeft stage) {
        ledger.append(stage.matter(), Kind.STAGE_LEFT, stage.activity(), stage.name(), Map.of());
    }
}
