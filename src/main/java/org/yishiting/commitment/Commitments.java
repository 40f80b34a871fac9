package org.yishiting.commitment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.council.Participants;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.MatterEvents;
import org.yishiting.matter.Wording;
import org.yishiting.refusal.RefusedException;
import org.yishiting.signin.Actor;
import org.yishiting.workdays.Workdays;

/** The list of commitments 履职清单 of every matter. */
@Service
@Transactional
public class Commitments {

    private static final int MOST = 50;
    private static final String ACCEPTANCE_COMMENT = "acceptance-comment";

    private final CommitmentRepository commitments;
    private final Participants participants;
    private final Workdays workdays;
    private final Charge charge;
    private final Ledger ledger;
    private final Clock clock;

    Commitments(
            CommitmentRepository commitments,
            Participants participants,
            Workdays workdays,
            Charge charge,
            Ledger ledger,
            Clock clock) {
        this.commitments = commitments;
        this.participants = participants;
        this.workdays = workdays;
        this.charge = charge;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** All of a matter, also those of an earlier run, in the order they were made. */
    @Transactional(readOnly = true)
    public List<Commitment> of(String matter) {
        return commitments.findByMatterOrderById(matter);
    }

    /** Throws {@link java.util.NoSuchElementException} for an unknown id. */
    @Transactional(readOnly = true)
    public Commitment get(long id) {
        return commitments.findById(id).orElseThrow();
    }

    /** Makes commitments of what is asked for and tells each unit; 1 to 50 at once. */
    public List<Commitment> make(String matter, List<Promise> promises) {
        if (promises.isEmpty() || promises.size() > MOST) {
            throw new RefusedException("commitments", MOST);
        }
        return promises.stream().map(promise -> make(matter, promise)).toList();
    }

    private Commitment make(String matter, Promise promise) {
        if (promise.days() < 1 || promise.days() > Promise.MOST_DAYS) {
            throw new RefusedException("commitment-days", Promise.MOST_DAYS);
        }
        Commitment commitment = commitments.save(new Commitment(
                matter,
                Wording.published("what", promise.what(), Wording.TEXT),
                participants.get(matter, promise.unit()),
                Wording.optional("funding", promise.funding(), Wording.LINE),
                workdays.after(promise.days()).toInstant()));
        ledger.append(
                matter,
                CommitmentEvents.COMMITTED,
                Map.of(
                        "commitment", commitment.id(),
                        "what", commitment.what(),
                        "unit", commitment.unit(),
                        "unitName", commitment.unitName(),
                        "funding", commitment.funding().orElse(""),
                        "dueAt", commitment.dueAt().toString()));
        charge.tell(commitment, commitments.countByMatter(matter));
        return commitment;
    }

    /** @param done whether the unit holds the work to be finished, so that it can be accepted */
    public void report(long id, boolean done, String report) {
        Commitment commitment = get(id);
        commitment.report(done, Wording.required("report", report, Wording.TEXT), Actor.current(), clock.instant());
        record(commitment, MatterEvents.PROGRESS_REPORTED);
    }

    /**
     * Accepts the finished work or sends it back.
     *
     * @param comment what is still to be done when it goes back; may be empty when it is accepted
     */
    public void judge(long id, boolean accepted, String comment) {
        Commitment commitment = get(id);
        if (accepted) {
            commitment.accept(
                    Wording.optional(ACCEPTANCE_COMMENT, comment, Wording.TEXT), Actor.current(), clock.instant());
        } else {
            commitment.sendBack(
                    Wording.required(ACCEPTANCE_COMMENT, comment, Wording.TEXT), Actor.current(), clock.instant());
        }
        record(commitment, accepted ? CommitmentEvents.WORK_ACCEPTED : CommitmentEvents.WORK_RETURNED);
    }

    /**
     * The limit of a step on a commitment moved: what was promised until when follows while the unit works on it.
     *
     * @return the commitment, empty when the step was another, such as its acceptance
     */
    public Optional<Commitment> followLimit(long id, Instant due) {
        Commitment commitment = get(id);
        if (!commitment.isInWork()) {
            return Optional.empty();
        }
        commitment.moveDue(due);
        return Optional.of(commitment);
    }

    private void record(Commitment commitment, EventKind kind) {
        List<Progress> history = commitment.progress();
        Progress last = history.get(history.size() - 1);
        ledger.append(
                commitment.matter(),
                kind,
                Map.of(
                        "commitment", commitment.id(),
                        "state", last.state().name(),
                        "what", commitment.what(),
                        "unitName", commitment.unitName(),
                        "report", last.report()));
    }
}
