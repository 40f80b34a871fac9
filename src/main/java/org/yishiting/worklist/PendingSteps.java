package org.yishiting.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Divisions;
import org.yishiting.community.Naming;
import org.yishiting.house.House;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Matter;
import org.yishiting.matter.MatterEvents;
import org.yishiting.matter.Matters;
import org.yishiting.notification.Notifications;
import org.yishiting.signin.Actor;
import org.yishiting.step.Phase;
import org.yishiting.step.Step;
import org.yishiting.step.StepClaimed;
import org.yishiting.step.StepCommented;
import org.yishiting.step.StepCompleted;
import org.yishiting.step.StepOffered;
import org.yishiting.step.StepWithdrawn;
import org.yishiting.workdays.Workdays;

/** Follows every user task of every diagram: one row while it is open, ledger entries for what happens to it. */
@Service
@Transactional
public class PendingSteps {

    /** Key of the engine's id of the task, in the payload of what happens to a step. */
    private static final String TASK = "task";

    private final PendingStepRepository steps;
    private final FinishedStepRepository finished;
    private final Matters matters;
    private final Divisions divisions;
    private final Workdays workdays;
    private final Ledger ledger;
    private final Notifications notifications;
    private final Naming naming;
    private final Clock clock;

    PendingSteps(
            PendingStepRepository steps,
            FinishedStepRepository finished,
            Matters matters,
            Divisions divisions,
            Workdays workdays,
            Ledger ledger,
            Notifications notifications,
            Naming naming,
            Clock clock) {
        this.steps = steps;
        this.finished = finished;
        this.matters = matters;
        this.divisions = divisions;
        this.workdays = workdays;
        this.ledger = ledger;
        this.notifications = notifications;
        this.naming = naming;
        this.clock = clock;
    }

    /** Open steps of a matter, oldest first. */
    @Transactional(readOnly = true)
    public List<PendingStep> of(String matter) {
        return steps.findByMatterOrderByCreatedAt(matter);
    }

    /** An open step by the engine's id of its task; empty when it is over. */
    @Transactional(readOnly = true)
    public Optional<PendingStep> find(String task) {
        return steps.findById(task);
    }

    /**
     * The number of the matter of an open step; the step itself is not read, so that it can be read once the matter is
     * held.
     */
    @Transactional(readOnly = true)
    public Optional<String> matterOf(String task) {
        return steps.findMatterOf(task);
    }

    /** A step that is over, by the id its task had; empty when it is open or never was. */
    @Transactional(readOnly = true)
    public Optional<FinishedStep> findFinished(String task) {
        return finished.findById(task);
    }

    /** Steps of a matter that are over, in the order they ended. */
    @Transactional(readOnly = true)
    public List<FinishedStep> finishedOf(String matter) {
        return finished.findByMatterOrderByFinishedAt(matter);
    }

    /** The last steps that a person completed, the newest first. */
    @Transactional(readOnly = true)
    public List<FinishedStep> lastFinishedBy(String person, int most) {
        return finished.findByFinishedByOrderByFinishedAtDesc(person, Limit.of(most));
    }

    /**
     * An open step waits for other people; the engine's own candidates are for whoever hands it on to follow.
     *
     * @param role theirs, or {@code role/party}
     * @param groups theirs, at least one
     */
    public void offer(String task, String role, List<String> groups) {
        get(task).offerTo(role, groups);
    }

    /** The limit of an open step moved; the engine's own due date is for whoever moves it to follow. */
    public void moveDue(String task, Instant due) {
        get(task).moveDue(due);
    }

    /** @param day on which the step's clock runs again, null when it does */
    public void pauseUntil(String task, LocalDate day) {
        get(task).pauseUntil(day);
    }

    /** An instance moved to another version of its diagram, and its open steps with it. */
    public void redrawn(String instance, int version) {
        steps.redraw(instance, version);
    }

    private PendingStep get(String task) {
        return steps.findById(task).orElseThrow(() -> new NoSuchElementException("no open step '" + task + "'"));
    }

    @EventListener
    @Order(Phase.RECORD)
    void offered(StepOffered offered) {
        Step step = offered.step();
        Matter matter = matters.get(step.matter());
        steps.save(new PendingStep(
                offered, matter, divisions.get(matter.division()).path(), clock.instant()));
        ledger.append(
                step,
                offered.holders().unheld() ? WorklistEvents.STEP_UNHELD : WorklistEvents.STEP_OFFERED,
                offer(offered));
        if (offered.holders().unheld()) {
            alarm(offered);
        }
    }

    /** With the task and its limit, so that dwell times and lateness can be recomputed from the ledger alone. */
    private static Map<String, Object> offer(StepOffered offered) {
        Map<String, Object> offer = new HashMap<>();
        offer.put(TASK, offered.step().taskId());
        offer.put("role", offered.role());
        offer.put("groups", offered.holders().groups());
        if (offered.dueAt() != null) {
            offer.put("dueAt", offered.dueAt().toString());
        }
        return offer;
    }

    /** Nobody holds the role: managers have the step now, and learn that they do. */
    private void alarm(StepOffered offered) {
        Step step = offered.step();
        String role = naming.role(offered.role(), House.LANGUAGE);
        offered.holders()
                .groups()
                .forEach(group -> notifications.tellGroup(
                        group, step.matter(), "role-unheld", List.of(step.matter(), step.name(), role)));
    }

    /** Only what people do by themselves is written down here; whoever hands a step on says more about it. */
    @EventListener
    @Order(Phase.RECORD)
    void claimed(StepClaimed claimed) {
        PendingStep step = get(claimed.task());
        moveTo(step, claimed);
        switch (claimed.how()) {
            case CLAIMED -> record(step, WorklistEvents.STEP_CLAIMED, Map.of("assignee", claimed.assignee()));
            case RELEASED -> record(step, WorklistEvents.STEP_RELEASED, Map.of());
            case FORWARDED, DELEGATED, RETURNED -> {}
        }
    }

    private void record(PendingStep step, EventKind kind, Map<String, ?> payload) {
        ledger.append(step.matter(), kind, step.activity(), step.name(), payload);
    }

    private void moveTo(PendingStep step, StepClaimed claimed) {
        switch (claimed.how()) {
            case DELEGATED, RETURNED -> step.lentTo(claimed.assignee());
            case CLAIMED, RELEASED, FORWARDED -> step.claimedBy(claimed.assignee(), clock.instant());
        }
    }

    @EventListener
    @Order(Phase.RECORD)
    void completed(StepCompleted completed) {
        finish(completed.step(), Actor.current(), false);
        ledger.append(
                completed.step(),
                WorklistEvents.STEP_COMPLETED,
                Map.of(
                        TASK,
                        completed.step().taskId(),
                        "answers",
                        completed.answers().stream()
                                .map(answer ->
                                        Map.of("key", answer.key(), "label", answer.label(), "shown", answer.shown()))
                                .collect(Collectors.toList())));
    }

    @EventListener
    @Order(Phase.RECORD)
    void commented(StepCommented comment) {
        ledger.append(comment.step(), MatterEvents.COMMENTED, Map.of("text", comment.text()));
    }

    @EventListener
    @Order(Phase.RECORD)
    void withdrawn(StepWithdrawn withdrawn) {
        finish(withdrawn.step(), null, true);
        ledger.append(
                withdrawn.step(),
                WorklistEvents.STEP_WITHDRAWN,
                Map.of(TASK, withdrawn.step().taskId()));
    }

    private void finish(Step step, String actor, boolean withdrawn) {
        steps.findById(step.taskId()).ifPresent(open -> {
            int days = workdays.between(open.createdAt(), clock.instant());
            finished.save(open.finish(actor, withdrawn, clock.instant(), days));
            steps.delete(open);
        });
    }
}
