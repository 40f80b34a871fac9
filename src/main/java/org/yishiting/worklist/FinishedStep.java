package org.yishiting.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.domain.Persistable;
import org.yishiting.matter.Level;

/** A user task that is over: what figures on dwell times are made of; never changed. */
@Entity
public class FinishedStep implements Persistable<String> {

    @Id
    private String taskId;

    private String matter;
    private String division;
    private String divisionPath;
    private String procedureKey;
    private String stage;
    private String definitionKey;
    private int definitionVersion;
    private String instanceId;
    private String procedureInstanceId;
    private String activityId;
    private String name;
    private String role;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String finishedBy;
    private boolean withdrawn;
    private Instant createdAt;
    private Instant claimedAt;
    private Instant firstDueAt;
    private Instant dueAt;
    private Instant finishedAt;
    private int workingDays;

    @Transient
    private boolean stored;

    protected FinishedStep() {}

    FinishedStep(PendingStep step, String finishedBy, boolean withdrawn, Instant now, int workingDays) {
        this.taskId = step.getId();
        this.matter = step.matter();
        this.division = step.division();
        this.divisionPath = step.divisionPath();
        this.procedureKey = step.procedure();
        this.stage = step.stage();
        this.definitionKey = step.definition();
        this.definitionVersion = step.definitionVersion();
        this.instanceId = step.instance();
        this.procedureInstanceId = step.procedureInstance();
        this.activityId = step.activity();
        this.name = step.name();
        this.role = step.role();
        this.level = step.level().orElse(null);
        this.finishedBy = finishedBy;
        this.withdrawn = withdrawn;
        this.createdAt = step.createdAt();
        this.claimedAt = step.claimedAt().orElse(null);
        this.firstDueAt = step.firstDueAt().orElse(null);
        this.dueAt = step.dueAt().orElse(null);
        this.finishedAt = now;
        this.workingDays = workingDays;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    @Override
    public String getId() {
        return taskId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    /** The engine's id of the instance of the diagram that drew it; empty for a step of before that was recorded. */
    public Optional<String> instance() {
        return Optional.ofNullable(instanceId);
    }

    public String matter() {
        return matter;
    }

    public String stage() {
        return stage;
    }

    /** Activity id in the step's own diagram. */
    public String activity() {
        return activityId;
    }

    public String name() {
        return name;
    }

    /** Role that had it at last, possibly {@code role/party}; see {@link PendingStep#role}. */
    public String role() {
        return role;
    }

    /** Who completed it; empty when the engine took it back. */
    public Optional<String> finishedBy() {
        return Optional.ofNullable(finishedBy);
    }

    /** Whether the step ended without being completed. */
    public boolean withdrawn() {
        return withdrawn;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    /** Its limit at the end; empty when it had none. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** Working days from the day it came to the day it ended, 0 for the same day. */
    public int workingDays() {
        return workingDays;
    }
}
