package org.yishiting.council;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** How a meeting ended, or what the level above ruled; never changed. */
@Entity
public class Resolution {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String matter;
    private Long meeting;
    private boolean agreed;
    private String proposals;
    private String text;
    private String resolvedBy;
    private Instant resolvedAt;

    protected Resolution() {}

    private Resolution(String matter, boolean agreed, String text, String by, Instant now) {
        this.matter = matter;
        this.agreed = agreed;
        this.proposals = "";
        this.text = text;
        this.resolvedBy = by;
        this.resolvedAt = now;
    }

    static Resolution of(Meeting meeting, boolean agreed, String proposals, String text, String by, Instant now) {
        Resolution resolution = new Resolution(meeting.matter(), agreed, text, by, now);
        resolution.meeting = meeting.id();
        resolution.proposals = proposals;
        return resolution;
    }

    static Resolution ruled(String matter, Ruling ruling, String text, String by, Instant now) {
        return new Resolution(matter, ruling == Ruling.DECIDE, text, by, now);
    }

    public Long id() {
        return id;
    }

    public String matter() {
        return matter;
    }

    /** Id of the meeting; empty when the level above ruled. */
    public Optional<Long> meeting() {
        return Optional.ofNullable(meeting);
    }

    /** Whether there is something to carry out. */
    public boolean agreed() {
        return agreed;
    }

    /** What was proposed; empty when the level above ruled. */
    public String proposals() {
        return proposals;
    }

    /** What was agreed or ruled; the points of disagreement when nothing was. */
    public String text() {
        return text;
    }

    /** User id of who wrote it down. */
    public String resolvedBy() {
        return resolvedBy;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }
}
