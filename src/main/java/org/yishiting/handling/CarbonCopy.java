package org.yishiting.handling;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** A step sent to somebody for information 抄送, with the receipt of reading. */
@Entity
public class CarbonCopy {

    /** Longest note, in characters. */
    static final int NOTE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String matter;
    private String taskId;
    private String step;
    private String stepName;
    private String sentBy;
    private String recipient;
    private String note;
    private Instant sentAt;
    private Instant readAt;

    protected CarbonCopy() {}

    CarbonCopy(StepAtHand at, String recipient, String note, Instant now) {
        this.matter = at.matter().number();
        this.taskId = at.task();
        this.step = at.step().activity();
        this.stepName = at.step().name();
        this.sentBy = at.user();
        this.recipient = recipient;
        this.note = note;
        this.sentAt = now;
    }

    /** Records the receipt; the first one stays. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public Long id() {
        return id;
    }

    public String matter() {
        return matter;
    }

    public String task() {
        return taskId;
    }

    /** Activity id of the step. */
    public String step() {
        return step;
    }

    public String stepName() {
        return stepName;
    }

    /** User id. */
    public String sentBy() {
        return sentBy;
    }

    /** User id. */
    public String recipient() {
        return recipient;
    }

    public String note() {
        return note;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Empty until its recipient has opened it. */
    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }
}
