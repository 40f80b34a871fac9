package org.yishiting.workdays;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The calendar in memory; read again after an import here, and now and then for an import on another node. */
@Component
class Calendar {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Reading reading;

    Calendar(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the table says; where it is silent, Saturday and Sunday are days off. */
    boolean isWorking(LocalDate day) {
        Boolean exception = exceptions().get(day);
        return exception == null ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 : exception;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(CalendarImport.Replaced replaced) {
        reading = null;
    }

    private Map<LocalDate, Boolean> exceptions() {
        Reading known = reading;
        Instant now = clock.instant();
        if (known == null || !known.isFresh(now)) {
            known = new Reading(read(), now);
            reading = known;
        }
        return known.exceptions();
    }

    private Map<LocalDate, Boolean> read() {
        List<CalendarDay> days = jdbc.sql("select calendar_date, working, name, provisional from calendar_day")
                .query(CalendarDay.ROWS)
                .list();
        return days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::day, CalendarDay::working));
    }

    private record Reading(Map<LocalDate, Boolean> exceptions, Instant at) {

        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }
}
