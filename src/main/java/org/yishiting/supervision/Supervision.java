package org.yishiting.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.yishiting.worklist.PendingStep;

/** The supervision 督办 of one step, from the first reminder until the step is done; a step has one at a time. */
@Entity
public class Supervision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String taskId;
    private String openTask;
    private String matter;
    private String step;
    private String stepName;

    @Enumerated(EnumType.STRING)
    private SupervisionStage stage;

    private Instant stageSince;
    private Instant startedAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    protected Supervision() {}

    Supervision(DueStep due, Instant now) {
        this(due.task(), due.matter(), due.step(), due.name(), now);
    }

    Supervision(PendingStep step, Instant now) {
        this(step.getId(), step.matter(), step.activity(), step.name(), now);
    }

    private Supervision(String task, String matter, String step, String stepName, Instant now) {
        this.taskId = task;
        this.openTask = task;
        this.matter = matter;
        this.step = step;
        this.stepName = stepName;
        this.startedAt = now;
    }

    /** Goes on to a stage, or does the last one again; never back. */
    void reach(SupervisionStage next, Instant now) {
        requireOpen();
        if (stage != null && next.compareTo(stage) < 0) {
            throw new IllegalStateException("supervision " + id + " is at " + stage + ", past " + next);
        }
        stage = next;
        stageSince = now;
    }

    void end(Cause why, Instant now) {
        requireOpen();
        openTask = null;
        endedAt = now;
        cause = why;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("supervision " + id + " is over");
        }
    }

    public Long id() {
        return id;
    }

    /** The engine's id of the step's task. */
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

    public boolean isOpen() {
        return openTask != null;
    }

    /** Empty until somebody was told. */
    public Optional<SupervisionStage> stage() {
        return Optional.ofNullable(stage);
    }

    public Optional<Instant> stageSince() {
        return Optional.ofNullable(stageSince);
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Empty while it is open. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<Cause> cause() {
        return Optional.ofNullable(cause);
    }
}
