package org.yishiting.cockpit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.yishiting.refusal.RefusedException;

/** Days from the first to the last, both counted, in the zone of the calendar. */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {

    private static final int USUAL_DAYS = 90;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    public Period {
        if (!isOfOurTime(from) || !isOfOurTime(to)) {
            throw new RefusedException("period-years", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        if (to.isBefore(from)) {
            throw new RefusedException("period", from, to);
        }
    }

    /** A year that a database can compare with. */
    static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** The last 90 days where nothing else is asked for. */
    public static Period of(LocalDate from, LocalDate to, Clock clock) {
        LocalDate last = to == null ? LocalDate.now(clock) : to;
        return new Period(from == null ? last.minusDays(USUAL_DAYS - 1L) : from, last, clock.getZone());
    }

    OffsetDateTime begin() {
        return at(from);
    }

    /** The first moment that is not in it any more. */
    OffsetDateTime end() {
        return at(to.plusDays(1));
    }

    private OffsetDateTime at(LocalDate day) {
        Instant midnight = day.atStartOfDay(zone).toInstant();
        return midnight.atOffset(ZoneOffset.UTC);
    }
}
