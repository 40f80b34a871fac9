package org.yishiting.worklist;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.springframework.data.domain.Persistable;
import org.yishiting.matter.Level;
import org.yishiting.matter.Matter;
import org.yishiting.step.StepOffered;

/**
 * One open user task, kept in the engine's own transaction, so that lists never ask the engine.
 *
 * <p>It holds what every list needs: where the step is, whose it is, and its limit with whether the clock of it runs, by
 * which all lists are sorted and counted in one index. What a feature knows about a step is a row of the feature.
 */
@Entity
@DynamicUpdate
public class PendingStep implements Persistable<String> {

    @Id
    private String taskId;

    private String matter;
    private String division;
    private String divisionPath;
    private String procedureKey;
    private String definitionKey;
    private int definitionVersion;
    private String instanceId;
    private String procedureInstanceId;
    private String stage;
    private String activityId;
    private String name;
    private String role;
    private boolean unheld;
    private String assignee;
    private int priority;
    private Instant createdAt;
    private Instant claimedAt;
    private Instant firstDueAt;
    private Instant dueAt;
    private LocalDate pausedUntil;

    @Enumerated(EnumType.STRING)
    private Level level;

    @ElementCollection(fetch = FetchType.LAZY)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "pending_step_offer", joinColumns = @JoinColumn(name = "task_id"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Set<Offer> offers = new LinkedHashSet<>();

    @Transient
    private boolean stored;

    @Embeddable
    record Offer(@Column(name = "group_id") String group, @Column(name = "due_at") Instant dueAt) {}

    protected PendingStep() {}

    PendingStep(StepOffered offered, Matter matter, String divisionPath, Instant now) {
        this.taskId = offered.step().taskId();
        this.matter = offered.step().matter();
        this.division = matter.division();
        this.divisionPath = divisionPath;
        this.level = matter.level().orElse(null);
        this.definitionKey = offered.origin().definition();
        this.definitionVersion = offered.origin().version();
        this.instanceId = offered.origin().instance();
        this.procedureInstanceId = offered.origin().procedureInstance();
        this.procedureKey = offered.origin().procedure();
        this.stage = offered.origin().stage();
        this.activityId = offered.step().activity();
        this.name = offered.step().name();
        this.role = offered.role();
        this.unheld = offered.holders().unheld();
        this.priority = offered.priority();
        this.createdAt = now;
        this.firstDueAt = offered.dueAt();
        this.dueAt = offered.dueAt();
        offered.holders().groups().forEach(group -> offers.add(new Offer(group, offered.dueAt())));
    }

    void claimedBy(String assignee, Instant now) {
        this.assignee = assignee;
        this.claimedAt = assignee == null ? null : now;
    }

    /** In other hands for a while; since when its holder has it stays. */
    void lentTo(String assignee) {
        this.assignee = assignee;
    }

    /** Waits for the holders of another role, or of the same one elsewhere. */
    void offerTo(String role, List<String> groups) {
        this.role = role;
        this.unheld = false;
        Set<Offer> renewed = new LinkedHashSet<>();
        groups.forEach(group -> renewed.add(new Offer(group, dueAt)));
        offers = renewed;
    }

    /** The limit moved, in every list that is ordered by it. */
    void moveDue(Instant due) {
        this.dueAt = due;
        Set<Offer> moved = new LinkedHashSet<>();
        offers.forEach(offer -> moved.add(new Offer(offer.group(), due)));
        offers = moved;
    }

    void pauseUntil(LocalDate day) {
        this.pausedUntil = day;
    }

    FinishedStep finish(String actor, boolean withdrawn, Instant now, int workingDays) {
        return new FinishedStep(this, actor, withdrawn, now, workingDays);
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

    public String division() {
        return division;
    }

    /** Codes from the district down to the matter's division, see {@code Division#path}. */
    public String divisionPath() {
        return divisionPath;
    }

    /** Key of the diagram at the top of the call hierarchy. */
    public String procedure() {
        return procedureKey;
    }

    /** Key of the diagram that draws the step. */
    public String definition() {
        return definitionKey;
    }

    public int definitionVersion() {
        return definitionVersion;
    }

    /** The engine's id of the instance of the diagram that draws the step. */
    public String instance() {
        return instanceId;
    }

    /** The engine's id of the instance at the top. */
    public String procedureInstance() {
        return procedureInstanceId;
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

    /** Role as the diagram names it, or that of whom the step was forwarded to; possibly {@code role/party}. */
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

    /** When the present holder took it. */
    public Optional<Instant> claimedAt() {
        return Optional.ofNullable(claimedAt);
    }

    /** The limit before it was ever moved. */
    public Optional<Instant> firstDueAt() {
        return Optional.ofNullable(firstDueAt);
    }

    /** The day on which the clock of a paused step runs again. */
    public Optional<LocalDate> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }

    /** Of the matter, empty before triage. */
    public Optional<Level> level() {
        return Optional.ofNullable(level);
    }
}
