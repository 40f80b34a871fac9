package org.yishiting.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** The present day in the zone whose calendar rules the limits; filters say {@code ${today.ends()}}. */
@Component
public class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** 0:00 of today. */
    public Date begins() {
        return midnightBefore(LocalDate.now(clock));
    }

    /** 24:00 of today. */
    public Date ends() {
        return midnightBefore(LocalDate.now(clock).plusDays(1));
    }

    private Date midnightBefore(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
