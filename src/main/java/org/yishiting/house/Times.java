package org.yishiting.house;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Instants in the zone of the house, and how they are written: the same in every language. Pages know it as {@code times}. */
@Component
public class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Clock clock;

    public Times(Clock clock) {
        this.clock = clock;
    }

    /** As {@code 2026-11-27}. */
    public String day(Instant at) {
        return DAY.format(local(at));
    }

    /** As {@code 2026-11-27 09:30}. */
    public String minute(Instant at) {
        return MINUTE.format(local(at));
    }

    public ZonedDateTime local(Instant at) {
        return at.atZone(clock.getZone());
    }

    public LocalDate date(Instant at) {
        return local(at).toLocalDate();
    }

    /** The first moment of a day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    public boolean isPast(Instant at) {
        return at.isBefore(clock.instant());
    }
}
