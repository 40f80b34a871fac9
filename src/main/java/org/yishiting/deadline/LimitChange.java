package org.yishiting.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.yishiting.worklist.PendingStep;

/** The limit of a step was extended, or its clock stopped for a while; residents read why. */
@Entity
public class LimitChange {

    /** Each is possible once for a step. */
    public enum Kind {
        EXTENDED,
        PAUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String taskId;
    private String matter;
    private String step;
    private String stepName;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reason;
    private Instant dueBefore;
    private Instant dueAfter;
    private LocalDate resumeOn;
    private Instant resumedAt;
    private String actor;
    private Instant at;

    protected LimitChange() {}

    private LimitChange(PendingStep task, Kind kind, String reason, Instant dueAfter, String actor, Instant now) {
        this.taskId = task.getId();
        this.matter = task.matter();
        this.step = task.activity();
        this.stepName = task.name();
        this.kind = kind;
        this.reason = reason;
        this.dueBefore = task.dueAt().orElseThrow();
        this.dueAfter = dueAfter;
        this.actor = actor;
        this.at = now;
    }

    static LimitChange extension(PendingStep task, String reason, Instant dueAfter, String actor, Instant now) {
        return new LimitChange(task, Kind.EXTENDED, reason, dueAfter, actor, now);
    }

    static LimitChange pause(
            PendingStep task, LocalDate resumeOn, String reason, Instant dueAfter, String actor, Instant now) {
        LimitChange pause = new LimitChange(task, Kind.PAUSED, reason, dueAfter, actor, now);
        pause.resumeOn = resumeOn;
        return pause;
    }

    /** The clock runs again, with the limit that the time it stood makes. */
    void resume(Instant due, Instant now) {
        if (!isStanding()) {
            throw new IllegalStateException(kind + " of " + taskId + " stops no clock");
        }
        this.dueAfter = due;
        this.resumedAt = now;
    }

    boolean isStanding() {
        return kind == Kind.PAUSED && resumedAt == null;
    }

    /** The engine's id of the task. */
    public String task() {
        return taskId;
    }

    public String matter() {
        return matter;
    }

    /** Activity id. */
    public String step() {
        return step;
    }

    public String stepName() {
        return stepName;
    }

    public Kind kind() {
        return kind;
    }

    /** Free of personal data. */
    public String reason() {
        return reason;
    }

    public Instant dueBefore() {
        return dueBefore;
    }

    /** As it came to be in the end: a pause that was broken off moved the limit less. */
    public Instant dueAfter() {
        return dueAfter;
    }

    /** The day on which the clock was to run again; empty for an extension. */
    public Optional<LocalDate> resumeOn() {
        return Optional.ofNullable(resumeOn);
    }

    /** When it did. */
    public Optional<Instant> resumedAt() {
        return Optional.ofNullable(resumedAt);
    }

    /** User id. */
    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }
}
