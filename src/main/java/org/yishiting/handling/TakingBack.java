package org.yishiting.handling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Matters;
import org.yishiting.notification.Notifications;
import org.yishiting.signin.Actor;
import org.yishiting.step.OpenTasks;
import org.yishiting.step.Reopening;
import org.yishiting.worklist.FinishedStep;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;
import org.yishiting.worklist.WorklistEvents;

/**
 * Lets whoever completed a step take it back 撤回: while nobody has taken on what followed, nobody else has written
 * anything since, and the diagram says that the step can be done twice, see {@link Reopening}.
 */
@Service
@Transactional
public class TakingBack {

    private static final int LAST = 5;

    private final PendingSteps steps;
    private final StepDesk desk;
    private final Matters matters;
    private final Reopening reopening;
    private final OpenTasks tasks;
    private final Ledger ledger;
    private final Notifications notifications;

    TakingBack(
            PendingSteps steps,
            StepDesk desk,
            Matters matters,
            Reopening reopening,
            OpenTasks tasks,
            Ledger ledger,
            Notifications notifications) {
        this.steps = steps;
        this.desk = desk;
        this.matters = matters;
        this.reopening = reopening;
        this.tasks = tasks;
        this.ledger = ledger;
        this.notifications = notifications;
    }

    /** Those of a person's last steps that can still be taken back, the last one first. */
    @Transactional(readOnly = true)
    public List<FinishedStep> possible(String user) {
        return steps.lastFinishedBy(user, LAST).stream()
                .filter(step -> isPossible(step, user))
                .toList();
    }

    /** Whether the person can take the step back now. */
    @Transactional(readOnly = true)
    public boolean isPossible(FinishedStep over, String user) {
        return over.finishedBy().filter(user::equals).isPresent()
                && over.instance().filter(instance -> reopening.isDrawn(instance, over.activity())).isPresent()
                && !placesSince(over).isEmpty()
                && hasTheLastWord(over, user);
    }

    /**
     * Opens the step again for the signed-in person; those to whom the next steps were offered learn that they are gone.
     *
     * @throws NotAllowedException when somebody else completed it
     * @throws OvertakenException when it is too late
     * @throws org.yishiting.ledger.UnknownMatterException when the person may not see the matter
     */
    public void takeBack(String task) {
        String user = Actor.current();
        FinishedStep over = desk.finished(task);
        if (over.finishedBy().filter(user::equals).isEmpty()) {
            throw new NotAllowedException("take-back-not-yours");
        }
        matters.hold(over.matter());
        if (!isPossible(over, user)) {
            throw new OvertakenException("take-back-late");
        }
        List<PendingStep> offered = since(over);
        Set<String> told = offered.stream().flatMap(step -> step.groups().stream()).collect(Collectors.toSet());
        reopening.reopen(over.instance().orElseThrow(), over.activity(), placesSince(over));
        steps.of(over.matter()).stream()
                .filter(step -> step.activity().equals(over.activity()) && isIn(over, step))
                .max(Comparator.comparing(PendingStep::createdAt))
                .ifPresent(step -> tasks.assign(step.getId(), user));
        ledger.append(over.matter(), HandlingEvents.STEP_TAKEN_BACK, over.activity(), over.name(), Map.of());
        told.forEach(group -> notifications.tellGroup(
                group, over.matter(), "step-taken-back", List.of(over.matter(), over.name())));
    }

    /** Where the step's own instance stands because of it; nowhere when somebody has taken one of the steps on. */
    private List<String> placesSince(FinishedStep over) {
        List<PendingStep> offered = since(over);
        boolean isTaken = offered.stream().anyMatch(step -> step.assignee().isPresent());
        boolean isElsewhere = offered.stream().anyMatch(step -> !isIn(over, step) && !over.isOfProcedure());
        return isTaken || isElsewhere
                ? List.of()
                : offered.stream()
                        .map(step -> isIn(over, step) ? step.activity() : step.stage())
                        .toList();
    }

    private List<PendingStep> since(FinishedStep over) {
        return steps.of(over.matter()).stream()
                .filter(step -> !step.createdAt().isBefore(over.finishedAt()))
                .toList();
    }

    private static boolean isIn(FinishedStep over, PendingStep step) {
        return over.instance().filter(step.instance()::equals).isPresent();
    }

    private boolean hasTheLastWord(FinishedStep over, String user) {
        List<LedgerEntry> all = ledger.of(over.matter());
        int completion = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).is(WorklistEvents.STEP_COMPLETED)
                    && over.getId().equals(ledger.payloadOf(all.get(i)).get("task"))) {
                completion = i;
            }
        }
        return completion >= 0
                && all.subList(completion, all.size()).stream()
                        .allMatch(entry -> entry.actor().equals(user) || entry.is(WorklistEvents.STEP_OFFERED));
    }
}
