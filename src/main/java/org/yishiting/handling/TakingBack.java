package org.yishiting.handling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.MatterEvents;
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
 * Lets whoever completed a step take it back 撤回: while nobody has taken on what followed in the same diagram, nothing
 * was sent or published, nobody else has written anything since, and the diagram says that the step can be done twice.
 */
@Service
@Transactional
public class TakingBack {

    private static final int LAST = 5;

    /** What the course itself writes when it goes from one step to the next. */
    private static final List<EventKind> PASSING = List.of(
            WorklistEvents.STEP_OFFERED,
            WorklistEvents.STEP_UNHELD,
            MatterEvents.STAGE_ENTERED,
            MatterEvents.STAGE_LEFT);

    private final PendingSteps steps;
    private final StepDesk desk;
    private final Matters matters;
    private final Posts posts;
    private final Reopening reopening;
    private final OpenTasks tasks;
    private final Ledger ledger;
    private final Notifications notifications;

    TakingBack(
            PendingSteps steps,
            StepDesk desk,
            Matters matters,
            Posts posts,
            Reopening reopening,
            OpenTasks tasks,
            Ledger ledger,
            Notifications notifications) {
        this.steps = steps;
        this.desk = desk;
        this.matters = matters;
        this.posts = posts;
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
                && isDrawn(over)
                && isUntaken(over)
                && hasTheLastWord(over, user)
                && reopening.isQuietSince(instanceOf(over), over.getId());
    }

    /**
     * Opens the step again for the signed-in person; those to whom the next steps were offered learn that they are gone.
     *
     * @throws NotAllowedException when somebody else completed it, or the person has lost the post it is offered to
     * @throws OvertakenException when it is too late, or what followed cannot be undone
     * @throws org.yishiting.ledger.UnknownMatterException when the person may not see the matter
     */
    public void takeBack(String task) {
        String user = Actor.current();
        FinishedStep over = desk.finished(task);
        if (over.finishedBy().filter(user::equals).isEmpty()) {
            throw new NotAllowedException("take-back-not-yours");
        }
        matters.hold(over.matter());
        if (isElsewhere(over)) {
            throw new OvertakenException("take-back-elsewhere");
        }
        if (!isDrawn(over)) {
            throw new OvertakenException("take-back-not-drawn");
        }
        if (!isPossible(over, user)) {
            throw new OvertakenException("take-back-late");
        }
        List<PendingStep> offered = since(over);
        Set<String> told =
                offered.stream().flatMap(step -> step.groups().stream()).collect(Collectors.toSet());
        reopening.reopen(
                instanceOf(over),
                over.activity(),
                offered.stream().map(PendingStep::activity).toList());
        hand(over, user);
        ledger.append(over.matter(), HandlingEvents.STEP_TAKEN_BACK, over.activity(), over.name(), Map.of());
        told.forEach(group ->
                notifications.tellGroup(group, over.matter(), "step-taken-back", List.of(over.matter(), over.name())));
    }

    private void hand(FinishedStep over, String user) {
        PendingStep again = steps.of(over.matter()).stream()
                .filter(step -> isIn(over, step) && step.activity().equals(over.activity()))
                .max(Comparator.comparing(PendingStep::createdAt))
                .orElseThrow();
        if (posts.of(user).stream().map(Post::group).noneMatch(again.groups()::contains)) {
            throw new NotAllowedException("take-back-post-lost");
        }
        tasks.assign(again.getId(), user);
    }

    private boolean isDrawn(FinishedStep over) {
        return over.instance()
                .filter(instance -> reopening.isDrawn(instance, over.activity()))
                .isPresent();
    }

    private static String instanceOf(FinishedStep over) {
        return over.instance().orElseThrow();
    }

    /** Whether what followed lies in a block that was called, or in the diagram that called this one. */
    private boolean isElsewhere(FinishedStep over) {
        return since(over).stream().anyMatch(step -> !isIn(over, step));
    }

    /** Whether the instance stands nowhere but at steps that came since and that nobody has. */
    private boolean isUntaken(FinishedStep over) {
        List<PendingStep> offered = since(over);
        return !offered.isEmpty()
                && !isElsewhere(over)
                && offered.stream().allMatch(step -> step.assignee().isEmpty())
                && offered.containsAll(steps.of(over.matter()).stream()
                        .filter(step -> isIn(over, step))
                        .toList());
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
        List<LedgerEntry> since = ledger.of(over.matter()).stream()
                .dropWhile(entry -> !isCompletionOf(over, entry))
                .toList();
        return !since.isEmpty()
                && since.stream()
                        .skip(1)
                        .allMatch(entry -> PASSING.stream().anyMatch(entry::is)
                                || entry.actor().equals(user) && !isNextWord(entry));
    }

    private boolean isCompletionOf(FinishedStep over, LedgerEntry entry) {
        return entry.is(WorklistEvents.STEP_COMPLETED)
                && over.getId().equals(ledger.payloadOf(entry).get("task"));
    }

    private static boolean isNextWord(LedgerEntry entry) {
        return entry.is(WorklistEvents.STEP_COMPLETED) || entry.is(HandlingEvents.STEP_TAKEN_BACK);
    }
}
