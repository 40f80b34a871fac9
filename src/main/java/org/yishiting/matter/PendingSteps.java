package org.yishiting.matter;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
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
import org.yishiting.notification.Notifications;

/** Follows every user task of every diagram: one row while it is open, ledger entries for what happens to it. */
@Service
@Transactional
public class PendingSteps {

    private final PendingStepRepository steps;
    private final Matters matters;
    private final Ledger ledger;
    private final Notifications notifications;
    private final MessageSource messages;
    private final Clock clock;

    PendingSteps(
            PendingStepRepository steps,
            Matters matters,
            Ledger ledger,
            Notifications notifications,
            MessageSource messages,
            Clock clock) {
        this.steps = steps;
        this.matters = matters;
        this.ledger = ledger;
        this.notifications = notifications;
        this.messages = messages;
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
        if (offered.holders().unheld()) {
            alarm(offered);
        }
    }

    /** Nobody holds the role: managers have the step now, and learn that they do. */
    private void alarm(StepOffered offered) {
        Step step = offered.step();
        String role = messages.getMessage(
                "role." + offered.role().replaceFirst("/.*", ""), null, offered.role(), Locale.CHINESE);
        offered.holders()
                .groups()
                .forEach(group -> notifications.tellGroup(
                        group, step.matter(), "role-unheld", List.of(step.matter(), step.name(), role)));
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
