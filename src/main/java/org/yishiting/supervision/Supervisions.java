package org.yishiting.supervision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.deadline.LimitMoved;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Matters;
import org.yishiting.refusal.RefusedException;
import org.yishiting.step.Phase;
import org.yishiting.step.StepCompleted;
import org.yishiting.step.StepWithdrawn;
import org.yishiting.worklist.PendingStep;

/** Begins the supervision of a step, and ends it in the transaction in which the step is over or its limit moves. */
@Service
@Transactional
public class Supervisions {

    private static final String SUPERVISE = "supervise";

    private final SupervisionRepository supervisions;
    private final SupervisionRules rules;
    private final SupervisionCourse course;
    private final Oversight oversight;
    private final Listings listings;
    private final Urgings urgings;
    private final Matters matters;
    private final SupervisedSteps supervised;
    private final Ledger ledger;
    private final Clock clock;

    Supervisions(
            SupervisionRepository supervisions,
            SupervisionRules rules,
            SupervisionCourse course,
            Oversight oversight,
            Listings listings,
            Urgings urgings,
            Matters matters,
            SupervisedSteps supervised,
            Ledger ledger,
            Clock clock) {
        this.supervisions = supervisions;
        this.rules = rules;
        this.course = course;
        this.oversight = oversight;
        this.listings = listings;
        this.urgings = urgings;
        this.matters = matters;
        this.supervised = supervised;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** All of a matter, oldest first. */
    @Transactional(readOnly = true)
    public List<Supervision> of(String matter) {
        return supervisions.findByMatterOrderById(matter);
    }

    /** Throws {@link java.util.NoSuchElementException} for an unknown id. */
    @Transactional(readOnly = true)
    public Supervision get(long supervision) {
        return supervisions.findById(supervision).orElseThrow();
    }

    /** The supervision of an open step. */
    @Transactional(readOnly = true)
    public Optional<Supervision> find(String task) {
        return supervisions.findByOpenTask(task);
    }

    /**
     * Begins to supervise a step; takes no lock that work on the matter waits for.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when the step is supervised already
     */
    public void begin(DueStep due) {
        Supervision supervision = supervisions.saveAndFlush(new Supervision(due, clock.instant()));
        course.start(supervision, rules.of(due.step(), due.level()), due.level());
    }

    /**
     * The signed-in person demands that a step is listed at once, late or not: its holder is urged, and those who list
     * get it as their task.
     *
     * @throws java.util.NoSuchElementException when the step is over
     * @throws org.yishiting.ledger.UnknownMatterException when the person may not see the matter
     * @throws org.springframework.security.access.AccessDeniedException when they do not direct the work on it
     * @throws RefusedException when the step is listed already or about to be, is paused, or supervises another
     */
    public void listNow(String task) {
        PendingStep step = oversight.toDirect(task);
        if (step.definition().equals(SUPERVISE)) {
            throw new RefusedException("supervision-of-supervision");
        }
        Optional<Supervision> begun = find(task);
        begun.filter(open -> open.stage().isEmpty()).ifPresent(unheard -> end(unheard, Cause.NEEDLESS));
        begun.filter(Supervision::isOpen)
                .ifPresentOrElse(open -> goToListing(open, step), () -> startWithListing(step));
    }

    private void goToListing(Supervision supervision, PendingStep step) {
        if (!course.goToListing(supervision)) {
            throw new RefusedException("already-listed");
        }
        urgings.urgeBeforeListing(supervision, step);
    }

    private void startWithListing(PendingStep step) {
        supervisions.flush();
        Supervision supervision = supervisions.saveAndFlush(new Supervision(step, clock.instant()));
        urgings.urgeBeforeListing(supervision, step);
        course.startWithListing(supervision, rules.of(step), step.level());
    }

    @EventListener
    @Order(Phase.FOLLOW)
    void completed(StepCompleted completed) {
        end(completed.step().taskId(), completed.step().matter(), Cause.COMPLETED);
    }

    @EventListener
    @Order(Phase.FOLLOW)
    void withdrawn(StepWithdrawn withdrawn) {
        end(withdrawn.step().taskId(), withdrawn.step().matter(), Cause.WITHDRAWN);
    }

    @EventListener
    @Order(Phase.FOLLOW)
    void moved(LimitMoved moved) {
        end(moved.task(), moved.matter(), Cause.LIMIT_MOVED);
    }

    /** The supervision is looked for only once the matter is held: what was begun meanwhile is then to be seen. */
    private void end(String task, String matter, Cause cause) {
        matters.hold(matter);
        find(task).ifPresent(open -> end(open, cause));
    }

    /** A process that was deleted by hand can end nothing. */
    private void end(Supervision supervision, Cause cause) {
        if (!course.end(supervision, cause)) {
            lift(supervision.id(), supervision.matter(), cause);
        }
    }

    /** Ends a supervision, and what hangs for it comes down; the ledger says so if anybody had been told of it. */
    public void lift(long id, String matter, Cause cause) {
        matters.hold(matter);
        Supervision supervision = get(id);
        supervision.end(cause, clock.instant());
        listings.lift(id);
        supervised.stop(supervision.task());
        if (supervision.stage().isPresent()) {
            ledger.append(
                    matter,
                    SupervisionEvents.SUPERVISION_ENDED,
                    supervision.step(),
                    supervision.stepName(),
                    Map.of("cause", cause.name()));
        }
    }
}
