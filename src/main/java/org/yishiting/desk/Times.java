package org.yishiting.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Instants as local times that read the same in every language. */
@Component
public class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Clock clock;

    Times(Clock clock) {
        this.clock = clock;
    }

    public String day(Instant at) {
        return DAY.format(at.atZone(clock.getZone()));
    }

    public String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }

    public Instant now() {
        return clock.instant();
    }
}
