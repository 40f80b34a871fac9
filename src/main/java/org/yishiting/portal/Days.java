package org.yishiting.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Instants as people read them: in the zone of the community, counted in days. */
@Component
public class Days {

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    /** The local time of an instant. */
    public ZonedDateTime local(Instant at) {
        return at.atZone(clock.getZone());
    }

    /** The last day of a window that closes at the instant, which may be the midnight after it. */
    public LocalDate lastDay(Instant closesAt) {
        return local(closesAt.minusMillis(1)).toLocalDate();
    }

    /** Calendar days from today to the last day of a window: 0 on the last day, negative afterwards. */
    public long leftOf(Instant closesAt) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), lastDay(closesAt));
    }

    public Instant now() {
        return clock.instant();
    }

    /** Whole seconds until the instant, at least one. */
    public long secondsUntil(Instant at) {
        return Math.max(1, ChronoUnit.SECONDS.between(clock.instant(), at));
    }

    public int year() {
        return Year.now(clock).getValue();
    }

    public Instant startOf(int year) {
        return Year.of(year).atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }

    /** The first instant of the present year. */
    public Instant startOfYear() {
        return Year.now(clock).atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
