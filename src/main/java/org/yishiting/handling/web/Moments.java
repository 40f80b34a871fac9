package org.yishiting.handling.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the pages of this package instants as local times, to the minute. */
@Component
class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    public String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }

    public boolean isPast(Instant at) {
        return at.isBefore(clock.instant());
    }

    /** Every page knows it as {@code times}. */
    @ControllerAdvice(basePackageClasses = Moments.class)
    static class OnPages {

        private final Moments moments;

        OnPages(Moments moments) {
            this.moments = moments;
        }

        @ModelAttribute("times")
        Moments times() {
            return moments;
        }
    }
}
