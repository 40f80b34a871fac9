package org.yishiting.commitment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.yishiting.council.Participant;

/** What a unit promised to do: reported until done, then accepted or sent back. */
@Entity
public class Commitment {

    /** How far the work is. */
    public enum Status {
        OPEN,
        DONE,
        ACCEPTED,
        RETURNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String matter;
    private String what;
    private String unit;
    private String unitName;
    private String funding;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant closedAt;

    @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "commitment", nullable = false, updatable = false)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("id")
    private List<Progress> progress = new ArrayList<>();

    protected Commitment() {}

    Commitment(String matter, String what, Participant unit, String funding, Instant dueAt) {
        this.matter = matter;
        this.what = what;
        this.unit = unit.assignment();
        this.unitName = unit.name();
        this.funding = funding.isEmpty() ? null : funding;
        this.dueAt = dueAt;
        this.status = Status.OPEN;
    }

    /**
     * The unit says how far it is.
     *
     * @param task the engine's id of the task in which it does, null outside of one
     */
    void report(boolean done, String report, String actor, String task, Instant now) {
        requireOneOf(Status.OPEN, Status.RETURNED);
        status = done ? Status.DONE : Status.OPEN;
        progress.add(new Progress(now, actor, task, done ? Progress.State.DONE : Progress.State.PROGRESS, report));
    }

    void accept(String comment, String actor, Instant now) {
        requireOneOf(Status.DONE);
        status = Status.ACCEPTED;
        closedAt = now;
        progress.add(new Progress(now, actor, null, Progress.State.ACCEPTED, comment));
    }

    void sendBack(String reason, String actor, Instant now) {
        requireOneOf(Status.DONE);
        status = Status.RETURNED;
        progress.add(new Progress(now, actor, null, Progress.State.RETURNED, reason));
    }

    /** The limit of the work on it was moved. */
    void moveDue(Instant due) {
        requireOneOf(Status.OPEN, Status.RETURNED);
        dueAt = due;
    }

    /** Whether its unit is to work on it. */
    boolean isInWork() {
        return status == Status.OPEN || status == Status.RETURNED;
    }

    private void requireOneOf(Status... expected) {
        if (!List.of(expected).contains(status)) {
            throw new IllegalStateException("commitment " + id + " is " + status);
        }
    }

    public Long id() {
        return id;
    }

    public String matter() {
        return matter;
    }

    public String what() {
        return what;
    }

    /** Who does it: a role of the catalogue, or {@code role/party}. */
    public String unit() {
        return unit;
    }

    public String unitName() {
        return unitName;
    }

    /** Where the money comes from. */
    public Optional<String> funding() {
        return Optional.ofNullable(funding);
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Status status() {
        return status;
    }

    /** When the work was accepted. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Oldest first. */
    public List<Progress> progress() {
        return List.copyOf(progress);
    }

    /** The newest line of its history that says so. */
    public Optional<Progress> last(Progress.State state) {
        return progress.stream().filter(line -> line.state() == state).reduce((earlier, later) -> later);
    }
}
