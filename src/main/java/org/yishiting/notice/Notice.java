package org.yishiting.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.yishiting.refusal.RefusedException;

/** A notice 公示: open to objections during its window, then in effect unless one of them is upheld. */
@Entity
public class Notice {

    private static final int SHORTEST_DAYS = 3;
    private static final int LONGEST_DAYS = 30;
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** How far the notice is. */
    public enum Status {
        /** Objections can be made. */
        OPEN,
        /** The window is over; objections wait for their answers. */
        ANSWERING,
        /** Nobody objected, or no objection was upheld. */
        EFFECTIVE,
        /** An objection was upheld; the council deliberates again. */
        OVERTURNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String matter;
    private String division;
    private String title;
    private String text;
    private Instant publishedAt;
    private Instant closesAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    protected Notice() {}

    /**
     * Opens the window. It is counted in calendar days, the day of publication not among them, and lasts until 24:00
     * of the last day (Civil Code, arts. 201 and 203).
     *
     * @param days 3 to 30
     * @param clock its zone is where the days are counted
     */
    Notice(String matter, String division, String title, String text, int days, Clock clock) {
        if (days < SHORTEST_DAYS || days > LONGEST_DAYS) {
            throw new RefusedException("window-days", SHORTEST_DAYS, LONGEST_DAYS);
        }
        this.matter = matter;
        this.division = division;
        this.title = title;
        this.text = text;
        this.publishedAt = clock.instant();
        this.closesAt = LocalDate.ofInstant(publishedAt, clock.getZone())
                .plusDays(days)
                .atTime(LAST_SECOND)
                .atZone(clock.getZone())
                .toInstant();
        this.status = Status.OPEN;
    }

    /** The window is over: no objection is taken any more. */
    void endWindow(boolean objected) {
        require(Status.OPEN);
        status = objected ? Status.ANSWERING : Status.EFFECTIVE;
    }

    void close(boolean upheld) {
        require(Status.ANSWERING);
        status = upheld ? Status.OVERTURNED : Status.EFFECTIVE;
    }

    private void require(Status expected) {
        if (status != expected) {
            throw new IllegalStateException("notice " + id + " is " + status + ", not " + expected);
        }
    }

    public Long id() {
        return id;
    }

    public String matter() {
        return matter;
    }

    /** Code of the division it concerns. */
    public String division() {
        return division;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** 24:00 local time of the last day, said as its last second, so that the date shown is that day. */
    public Instant closesAt() {
        return closesAt;
    }

    /** Whether an objection can be made now. */
    public boolean isOpen(Instant now) {
        return status == Status.OPEN && !now.isAfter(closesAt);
    }

    public Status status() {
        return status;
    }
}
