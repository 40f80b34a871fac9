package org.yishiting.handling;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Wording;
import org.yishiting.notification.Notifications;
import org.yishiting.refusal.RefusedException;
import org.yishiting.step.OpenTasks;

/**
 * 委派: the holder of a step lets another person do it. That person finds it among their tasks but cannot complete it;
 * they say what they did, the holder has it back, reads the answer and completes. The holder may recall it before.
 *
 * <p>All throw {@link NotAllowedException}, {@link OvertakenException} and
 * {@link org.yishiting.ledger.UnknownMatterException} as {@link Forwarding#forward} does.
 */
@Service
@Transactional
public class Delegations {

    private final DelegationRepository delegations;
    private final StepDesk desk;
    private final CommunityLine line;
    private final OpenTasks tasks;
    private final Ledger ledger;
    private final Notifications notifications;
    private final Clock clock;

    Delegations(
            DelegationRepository delegations,
            StepDesk desk,
            CommunityLine line,
            OpenTasks tasks,
            Ledger ledger,
            Notifications notifications,
            Clock clock) {
        this.delegations = delegations;
        this.desk = desk;
        this.line = line;
        this.tasks = tasks;
        this.ledger = ledger;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * Only by the holder, one at a time.
     *
     * @param to user id of somebody along the matter's community line
     * @param request what is asked of them, required, at most 200 characters
     */
    public void delegate(String task, String to, String request) {
        StepAtHand at = desk.hold(task);
        if (!at.isHolder()) {
            throw new NotAllowedException("delegate-not-yours");
        }
        if (at.delegation().isPresent()) {
            throw new OvertakenException("delegate-already");
        }
        String delegate = line.person(at.matter(), to);
        if (delegate.equals(at.user())) {
            throw new RefusedException("delegate-self");
        }
        String words = Wording.required("delegate-request", request, Delegation.REQUEST);
        delegations.save(new Delegation(at, delegate, words, clock.instant()));
        tasks.delegate(task, delegate);
        append(at, HandlingEvents.STEP_DELEGATED, Map.of("to", delegate, "request", words));
        tell(delegate, at, "step-delegated");
    }

    /**
     * Only by the delegate: the holder has the step back.
     *
     * @param answer what was done, required, at most 2000 characters
     */
    public void giveBack(String task, String answer) {
        StepAtHand at = desk.hold(task);
        if (!at.isDelegate()) {
            throw new NotAllowedException("return-not-yours");
        }
        String words = Wording.required("delegate-answer", answer, Wording.TEXT);
        Delegation delegation = at.delegation().orElseThrow();
        delegation.giveBack(words, clock.instant());
        tasks.giveBack(task);
        append(at, HandlingEvents.DELEGATION_RETURNED, Map.of("answer", words));
        tell(delegation.owner(), at, "delegation-returned");
    }

    /** Only by the holder. */
    public void recall(String task) {
        StepAtHand at = desk.hold(task);
        if (!at.isHolder()) {
            throw new NotAllowedException("recall-not-yours");
        }
        if (at.delegation().isEmpty()) {
            throw new OvertakenException("recall-over");
        }
        recall(at);
        tasks.giveBack(task);
    }

    /** Ends the open delegation, if there is one; where the step goes is for the caller to say. */
    void recall(StepAtHand at) {
        at.delegation().ifPresent(delegation -> {
            delegation.end(clock.instant());
            append(at, HandlingEvents.DELEGATION_RECALLED, Map.of("delegate", delegation.delegate()));
            tell(delegation.delegate(), at, "delegation-recalled");
        });
    }

    private void append(StepAtHand at, EventKind kind, Map<String, ?> payload) {
        ledger.append(
                at.matter().number(), kind, at.step().activity(), at.step().name(), payload);
    }

    private void tell(String user, StepAtHand at, String template) {
        String matter = at.matter().number();
        notifications.tell(user, matter, template, List.of(matter, at.step().name()));
    }
}
