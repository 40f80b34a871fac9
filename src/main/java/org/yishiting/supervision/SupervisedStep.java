package org.yishiting.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What supervision did to an open step so far; there is none for a step that it has not touched. */
@Entity
@Table(name = "step_supervision")
public class SupervisedStep {

    @Id
    private String taskId;

    @Enumerated(EnumType.STRING)
    private SupervisionStage stage;

    private Instant urgedAt;
    private int urgedTimes;

    protected SupervisedStep() {}

    SupervisedStep(String task) {
        this.taskId = task;
    }

    /** @param stage null when the step is not supervised any more */
    void superviseAt(SupervisionStage stage) {
        this.stage = stage;
    }

    void urge(Instant now) {
        this.urgedAt = now;
        this.urgedTimes++;
    }

    /** How far supervision has come; empty when there is none. */
    public Optional<SupervisionStage> stage() {
        return Optional.ofNullable(stage);
    }

    /** When its holder was last urged. */
    public Optional<Instant> urgedAt() {
        return Optional.ofNullable(urgedAt);
    }

    public int urgedTimes() {
        return urgedTimes;
    }
}
