package org.yishiting.handling;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.handling.CommunityLine.Target;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Wording;
import org.yishiting.notification.Notifications;
import org.yishiting.refusal.RefusedException;
import org.yishiting.step.OpenTasks;
import org.yishiting.supervision.StepForwarding;
import org.yishiting.worklist.PendingSteps;

/**
 * 转办: an open step goes to another person or another group for good.
 *
 * <p>Its holder may do that, or who directs the work of the matter's division; an unclaimed step is for the latter. It
 * stays within the matter's community line. Whoever had it keeps no right to it: from then on it is offered to the group
 * of the person's post, to which it also returns when the person gives it back.
 */
@Service
@Transactional
public class Forwarding implements StepForwarding {

    /** Longest reason, in characters. */
    static final int REASON = 200;

    private final StepDesk desk;
    private final CommunityLine line;
    private final Delegations delegations;
    private final OpenTasks tasks;
    private final PendingSteps steps;
    private final Ledger ledger;
    private final Notifications notifications;

    Forwarding(
            StepDesk desk,
            CommunityLine line,
            Delegations delegations,
            OpenTasks tasks,
            PendingSteps steps,
            Ledger ledger,
            Notifications notifications) {
        this.desk = desk;
        this.line = line;
        this.delegations = delegations;
        this.tasks = tasks;
        this.steps = steps;
        this.ledger = ledger;
        this.notifications = notifications;
    }

    /**
     * Hands a step on; a delegation of it ends without an answer.
     *
     * @param to user id, or {@code group:<group id>}
     * @param reason required, at most 200 characters
     * @throws RefusedException when a rule is against it, {@link NotAllowedException} when it is for others to do,
     *     {@link OvertakenException} when the step is over
     * @throws org.yishiting.ledger.UnknownMatterException when the person may not see the matter
     */
    @Override
    public void forward(String task, String to, String reason) {
        StepAtHand at = desk.hold(task);
        if (!at.mayMove()) {
            throw new NotAllowedException("forward-not-yours");
        }
        Target target = line.target(at.matter(), to, at.step().groups());
        if (isThere(at, target)) {
            throw new RefusedException("forward-same");
        }
        String words = Wording.required("forward-reason", reason, REASON);
        Object from = at.holder().<Object>map(holder -> holder).orElse(at.step().groups());
        delegations.recall(at);
        hand(task, target);
        ledger.append(
                at.matter().number(),
                HandlingEvents.STEP_FORWARDED,
                at.step().activity(),
                at.step().name(),
                Map.of("from", from, "to", target.to(), "reason", words));
        tell(at, from, target);
    }

    private static boolean isThere(StepAtHand at, Target target) {
        return target.user() == null
                ? at.holder().isEmpty()
                        && at.step().groups().equals(List.of(target.post().group()))
                : at.holder().filter(target.user()::equals).isPresent();
    }

    private void hand(String task, Target target) {
        List<String> groups = List.of(target.post().group());
        tasks.offer(task, groups);
        steps.offer(task, target.post().assignment(), groups);
        if (target.user() != null) {
            tasks.assign(task, target.user());
        }
    }

    private void tell(StepAtHand at, Object from, Target target) {
        String matter = at.matter().number();
        List<String> what = List.of(matter, at.step().name());
        if (target.user() == null) {
            notifications.tellGroup(target.post().group(), matter, "step-forwarded-to-group", what);
        } else if (!target.user().equals(at.user())) {
            notifications.tell(target.user(), matter, "step-forwarded", what);
        }
        if (from instanceof String holder && !holder.equals(at.user())) {
            notifications.tell(holder, matter, "step-taken-away", what);
        }
    }
}
