package org.yishiting.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.yishiting.workdays.Workdays;

/** Instants as people read them: in the zone of the community, counted in days. */
@Component
public class Days {

    private final Clock clock;
    private final Workdays workdays;

    Days(Clock clock, Workdays workdays) {
        this.clock = clock;
        this.workdays = workdays;
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

    /** A limit in working days. */
    public Limit limit(Instant due) {
        return new Limit(lastDay(due), workdays.until(due), due.isBefore(clock.instant()));
    }

    public Instant now() {
        return clock.instant();
    }

    /** Whole seconds until the instant, at least one. */
    public long secondsUntil(Instant at) {
        return Math.max(1, ChronoUnit.SECONDS.between(clock.instant(), at));
    }

    /** The first instant of the present year. */
    public Instant startOfYear() {
        return Year.now(clock).atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }

    /**
     * @param day the last day on which it is in time
     * @param left working days, 0 today, negative when past
     * @param past whether the limit has passed
     */
    public record Limit(LocalDate day, int left, boolean past) {

        /** Working days beyond the limit, never negative. */
        public int over() {
            return Math.max(0, -left);
        }
    }
}
