package org.yishiting.matter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.springframework.data.domain.Persistable;
import org.yishiting.engine.StepOffered;

/** One open user task, kept in the engine's own transaction, so that lists never ask the engine. */
@Entity
public class PendingStep implements Persistable<String> {

    @Id
    private String taskId;

    private String matter;
    private String division;
    private String procedureKey;
    private String stage;
    private String activityId;
    private String name;
    private String role;
    private boolean unheld;
    private String assignee;
    private int priority;
    private Instant createdAt;
    private Instant dueAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "pending_step_offer", joinColumns = @JoinColumn(name = "task_id"))
    private Set<Offer> offers = new LinkedHashSet<>();

    @Transient
    private boolean stored;

    @Embeddable
    record Offer(@Column(name = "group_id") String group, @Column(name = "due_at") Instant dueAt) {}

    protected PendingStep() {}

    PendingStep(StepOffered offered, String division, Instant now) {
        this.taskId = offered.step().taskId();
        this.matter = offered.step().matter();
        this.division = division;
        this.procedureKey = offered.step().procedure();
        this.stage = offered.step().stage();
        this.activityId = offered.step().activity();
        this.name = offered.step().name();
        this.role = offered.role();
        this.unheld = offered.holders().unheld();
        this.priority = offered.priority();
        this.createdAt = now;
        this.dueAt = offered.dueAt();
        offered.holders().groups().forEach(group -> offers.add(new Offer(group, offered.dueAt())));
    }

    void claimedBy(String assignee) {
        this.assignee = assignee;
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

    /** Role as the diagram names it, possibly {@code role/party}. */
    public String role() {
        return role;
    }

    /** Nobody holds the role; managers were alarmed. */
    public boolean unheld() {
        return unheld;
    }

    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    public List<String> groups() {
        return offers.stream().map(Offer::group).toList();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }
}
