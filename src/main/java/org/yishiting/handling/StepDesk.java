package org.yishiting.handling;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.access.Access;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.signin.Actor;
import org.yishiting.worklist.FinishedStep;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** Fetches the step that the signed-in person wants to look at or to act on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepDesk {

    private final PendingSteps steps;
    private final Matters matters;
    private final Access access;
    private final Posts posts;
    private final DelegationRepository delegations;

    StepDesk(PendingSteps steps, Matters matters, Access access, Posts posts, DelegationRepository delegations) {
        this.steps = steps;
        this.matters = matters;
        this.access = access;
        this.posts = posts;
        this.delegations = delegations;
    }

    /**
     * The open step with its matter held, so that nobody else moves, delegates or completes it meanwhile.
     *
     * @throws UnknownMatterException when there is no such step, or the person may not see its matter
     * @throws OvertakenException when it is over
     */
    StepAtHand hold(String task) {
        Optional<String> matter = steps.matterOf(task);
        matter.ifPresent(matters::hold);
        return matter.flatMap(number -> steps.find(task)).map(this::look).orElseThrow(() -> gone(finished(task)));
    }

    /** The open step, if it is open and the person may see its matter. */
    Optional<StepAtHand> find(String task) {
        return steps.find(task).map(this::look);
    }

    /** A step that is over, if the person may see its matter; otherwise {@link UnknownMatterException}. */
    FinishedStep finished(String task) {
        FinishedStep over = steps.findFinished(task).orElseThrow(() -> new UnknownMatterException(task));
        access.visible(over.matter());
        return over;
    }

    private StepAtHand look(PendingStep step) {
        Matter matter = access.visible(step.matter());
        String user = Actor.current();
        return new StepAtHand(
                step,
                matter,
                user,
                access.oversees(user, matter),
                access.directs(user, matter),
                posts.of(user).stream().map(Post::group).collect(Collectors.toSet()),
                delegations.findByOpenTask(step.getId()));
    }

    private static OvertakenException gone(FinishedStep over) {
        return new OvertakenException(over.withdrawn() ? "step-withdrawn" : "step-over");
    }
}
