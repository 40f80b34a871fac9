package org.yishiting.handling;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.yishiting.refusal.RefusedException;

/** A second opinion 加签 asked of one person; the step waits for it. */
@Entity
public class Countersign {

    /** Longest question, in characters. */
    static final int QUESTION = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String taskId;
    private String matter;
    private String step;
    private String stepName;
    private String askedBy;
    private String asked;
    private String question;
    private Instant askedAt;
    private Boolean agrees;
    private String opinion;
    private Instant answeredAt;
    private Instant withdrawnAt;

    protected Countersign() {}

    Countersign(StepAtHand at, String asked, String question, Instant now) {
        this.taskId = at.task();
        this.matter = at.matter().number();
        this.step = at.step().activity();
        this.stepName = at.step().name();
        this.askedBy = at.user();
        this.asked = asked;
        this.question = question;
        this.askedAt = now;
    }

    /**
     * Whoever disagrees says why.
     *
     * @param agrees null when nothing was chosen, which is refused
     */
    void give(Boolean agrees, String opinion, Instant now) {
        requireOpen();
        if (agrees == null) {
            throw new RefusedException("countersign-undecided");
        }
        if (!agrees && opinion.isEmpty()) {
            throw new RefusedException("countersign-reason-missing");
        }
        this.agrees = agrees;
        this.opinion = opinion.isEmpty() ? null : opinion;
        this.answeredAt = now;
    }

    void withdraw(Instant now) {
        requireOpen();
        this.withdrawnAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new OvertakenException("countersign-over");
        }
    }

    public Long id() {
        return id;
    }

    public String task() {
        return taskId;
    }

    public String matter() {
        return matter;
    }

    /** Activity id of the step. */
    public String step() {
        return step;
    }

    public String stepName() {
        return stepName;
    }

    /** User id of who wants to know. */
    public String askedBy() {
        return askedBy;
    }

    /** User id of who is asked. */
    public String asked() {
        return asked;
    }

    public String question() {
        return question;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Empty until answered. */
    public Optional<Boolean> agrees() {
        return Optional.ofNullable(agrees);
    }

    /** Empty until answered, and when somebody agreed without a word. */
    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Neither answered nor withdrawn. */
    public boolean isOpen() {
        return answeredAt == null && withdrawnAt == null;
    }
}
