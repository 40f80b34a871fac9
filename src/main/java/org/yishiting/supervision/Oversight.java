package org.yishiting.supervision;

import java.util.NoSuchElementException;
import java.util.function.BiPredicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.yishiting.access.Access;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.refusal.RefusedException;
import org.yishiting.signin.Actor;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** Opens a step for somebody who means to push it on, its matter held until the transaction ends. */
@Component
class Oversight {

    private final Access access;
    private final Matters matters;
    private final PendingSteps steps;

    Oversight(Access access, Matters matters, PendingSteps steps) {
        this.access = access;
        this.matters = matters;
        this.steps = steps;
    }

    /** The step, for who may urge its holder. */
    PendingStep toUrge(String task) {
        return open(task, access::oversees);
    }

    /** The step, for who may move the work. */
    PendingStep toDirect(String task) {
        return open(task, access::directs);
    }

    /**
     * Rights are checked on the matter's number alone: the step itself is read once the matter is held.
     *
     * @throws NoSuchElementException when the step is over
     * @throws org.yishiting.ledger.UnknownMatterException when the person may not see the matter
     * @throws AccessDeniedException when they may see it, no more
     * @throws RefusedException when the step is paused
     */
    private PendingStep open(String task, BiPredicate<String, Matter> right) {
        String number = steps.matterOf(task).orElseThrow(() -> over(task));
        Matter matter = access.visible(number);
        if (!right.test(Actor.current(), matter)) {
            throw new AccessDeniedException(number + " is not theirs to push on");
        }
        matters.hold(number);
        PendingStep step = steps.find(task).orElseThrow(() -> over(task));
        if (step.pausedUntil().isPresent()) {
            throw new RefusedException("supervision-paused", step.pausedUntil().get());
        }
        return step;
    }

    private static NoSuchElementException over(String task) {
        return new NoSuchElementException("no open step '" + task + "'");
    }
}
