package org.yishiting.handling;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yishiting.deadline.LimitChoice;
import org.yishiting.matter.Matter;
import org.yishiting.worklist.PendingStep;

/**
 * An open step, and what the person who looks at it is to it.
 *
 * @param oversees whether the person has a post over the matter's division
 * @param directs whether the person moves the work of the matter's division
 * @param groups engine groups of the person
 * @param delegation the open one
 */
record StepAtHand(
        PendingStep step,
        Matter matter,
        String user,
        boolean oversees,
        boolean directs,
        Set<String> groups,
        Optional<Delegation> delegation) {

    String task() {
        return step.getId();
    }

    /** User id of who answers for the step, also while somebody else does it; empty while nobody has claimed it. */
    Optional<String> holder() {
        return delegation.map(Delegation::owner).or(step::assignee);
    }

    boolean isHolder() {
        return holder().filter(user::equals).isPresent();
    }

    boolean isDelegate() {
        return delegation.map(Delegation::delegate).filter(user::equals).isPresent();
    }

    /** The holder, or who directs the work. */
    boolean mayMove() {
        return isHolder() || directs;
    }

    /** Also who could claim it, and who does it for its holder. */
    boolean mayChooseFor(Purpose purpose) {
        return switch (purpose) {
            case FORWARD, COUNTERSIGN -> mayMove();
            case DELEGATE -> isHolder();
            case COPY -> mayTell();
        };
    }

    boolean mayTell() {
        return mayMove() || isDelegate() || !Collections.disjoint(step.groups(), groups);
    }

    /** @param limit what is still possible with its limit */
    Set<Action> allowed(LimitChoice limit) {
        Set<Action> allowed = EnumSet.noneOf(Action.class);
        add(allowed, Action.FORWARD, mayMove());
        add(allowed, Action.DELEGATE, isHolder() && delegation.isEmpty());
        add(allowed, Action.RETURN, isDelegate());
        add(allowed, Action.RECALL, isHolder() && delegation.isPresent());
        add(allowed, Action.COUNTERSIGN, mayMove());
        add(allowed, Action.COPY, mayTell());
        add(allowed, Action.URGE, oversees && step.pausedUntil().isEmpty());
        add(allowed, Action.EXTEND, directs && limit.extensionDays() > 0);
        add(allowed, Action.PAUSE, directs && limit.pauseDays() > 0);
        add(allowed, Action.RESUME, directs && limit.resumable());
        return allowed;
    }

    private static void add(Set<Action> allowed, Action action, boolean may) {
        if (may) {
            allowed.add(action);
        }
    }
}
