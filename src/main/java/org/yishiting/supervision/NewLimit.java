package org.yishiting.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Component;
import org.yishiting.refusal.RefusedException;

/** The date that supervision sets for a step that is late: today at the earliest, and not so far off that it is none. */
@Component
class NewLimit {

    private static final int MOST_DAYS = 90;
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Clock clock;

    NewLimit(Clock clock) {
        this.clock = clock;
    }

    /**
     * 24:00 local time of the day, said as its last second.
     *
     * @param day {@code 2026-03-09}, as forms send it
     */
    Instant endOf(String day) {
        LocalDate date = read(day);
        LocalDate today = LocalDate.now(clock);
        if (date.isBefore(today) || date.isAfter(today.plusDays(MOST_DAYS))) {
            throw new RefusedException("new-limit", MOST_DAYS);
        }
        return date.atTime(LAST_SECOND).atZone(clock.getZone()).toInstant();
    }

    private static LocalDate read(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            throw new RefusedException("new-limit", MOST_DAYS);
        }
    }
}
