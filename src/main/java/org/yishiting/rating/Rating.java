package org.yishiting.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** One round of asking whether the outcome satisfies; given once. */
@Entity
public class Rating {

    /** Where the word came from. */
    public enum Source {
        /** The reporter, by the portal. */
        REPORTER,
        /** Residents, told to the grid worker at the door. */
        RETURN_VISIT,
        /** The supervision team, after residents were dissatisfied; it does not speak for them. */
        SUPERVISION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String matter;
    private int round;
    private Boolean satisfied;
    private String comment;

    @Enumerated(EnumType.STRING)
    private Source source;

    private Instant askedAt;
    private Instant closesAt;
    private Instant givenAt;

    protected Rating() {}

    Rating(String matter, int round, Instant now, Instant closesAt) {
        this.matter = matter;
        this.round = round;
        this.askedAt = now;
        this.closesAt = closesAt;
    }

    /** What the supervision team made of it, as a round of its own that nobody was asked for. */
    static Rating supervised(String matter, int round, String explanation, Instant now) {
        Rating rating = new Rating(matter, round, now, now);
        rating.source = Source.SUPERVISION;
        rating.comment = explanation;
        rating.givenAt = now;
        return rating;
    }

    /** The reporter rates within the time; throws {@link RatingClosedException} otherwise. */
    void give(boolean satisfied, String comment, Instant now) {
        if (!isOpen(now)) {
            throw new RatingClosedException(matter);
        }
        settle(satisfied, comment, Source.REPORTER, now);
    }

    /** Somebody went and asked, since the reporter said nothing. */
    void visit(boolean satisfied, String note, Instant now) {
        if (givenAt != null) {
            throw new IllegalStateException("rating " + id + " is given");
        }
        settle(satisfied, note, Source.RETURN_VISIT, now);
    }

    private void settle(boolean satisfied, String comment, Source source, Instant now) {
        this.satisfied = satisfied;
        this.comment = comment.isEmpty() ? null : comment;
        this.source = source;
        this.givenAt = now;
    }

    /** Whether the reporter can rate now: asked, unanswered, within time. */
    public boolean isOpen(Instant now) {
        return givenAt == null && !now.isAfter(closesAt);
    }

    /** Whether residents are not satisfied, by whomever they said so. */
    public boolean isDissatisfied() {
        return Boolean.FALSE.equals(satisfied);
    }

    public Long id() {
        return id;
    }

    public String matter() {
        return matter;
    }

    /** Position among all ratings of the matter, from 1. */
    public int round() {
        return round;
    }

    /** Empty until given, and for a word of the supervision team. */
    public Optional<Boolean> satisfied() {
        return Optional.ofNullable(satisfied);
    }

    /** In the words of who gave it; for staff only. */
    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    /** Empty until given. */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** 24:00 local time of the last day, said as its last second. */
    public Instant closesAt() {
        return closesAt;
    }

    public Optional<Instant> givenAt() {
        return Optional.ofNullable(givenAt);
    }
}
