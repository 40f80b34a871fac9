package org.yishiting.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.yishiting.worklist.PendingStep;

/** A step publicly listed for supervision 挂牌督办, with the reason why it is late and the new limit. */
@Entity
public class Listing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long supervision;
    private String matter;
    private String community;
    private String stepName;
    private String holder;
    private String reason;
    private Instant dueAt;
    private String listedBy;
    private Instant listedAt;
    private Instant liftedAt;
    private Instant readOutAt;

    protected Listing() {}

    Listing(
            long supervision,
            PendingStep step,
            String community,
            String reason,
            Instant dueAt,
            String by,
            Instant now) {
        this.supervision = supervision;
        this.matter = step.matter();
        this.community = community;
        this.stepName = step.name();
        this.holder = step.role();
        this.reason = reason;
        this.dueAt = dueAt;
        this.listedBy = by;
        this.listedAt = now;
    }

    void moveDue(Instant due) {
        dueAt = due;
    }

    void lift(Instant now) {
        liftedAt = now;
    }

    void readOut(Instant now) {
        readOutAt = now;
    }

    public Long id() {
        return id;
    }

    /** Id of the supervision that it belongs to. */
    public Long supervision() {
        return supervision;
    }

    public String matter() {
        return matter;
    }

    /** Code of the community whose board it hangs on. */
    public String community() {
        return community;
    }

    public String stepName() {
        return stepName;
    }

    /** The role that owes the step as the diagram names it, possibly {@code role/party}; never a person. */
    public String holder() {
        return holder;
    }

    /** Public. */
    public String reason() {
        return reason;
    }

    /** The new limit. */
    public Instant dueAt() {
        return dueAt;
    }

    /** User id; not for public pages. */
    public String listedBy() {
        return listedBy;
    }

    public Instant listedAt() {
        return listedAt;
    }

    /** Empty while it hangs. */
    public Optional<Instant> liftedAt() {
        return Optional.ofNullable(liftedAt);
    }

    /** When a meeting of the community heard of it; empty until then. */
    public Optional<Instant> readOutAt() {
        return Optional.ofNullable(readOutAt);
    }
}
