package org.yishiting.workdays;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Counts in the zone of the clock, which is the zone whose calendar rules the limits. */
@Component("workdays")
class CalendarWorkdays implements Workdays {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Calendar calendar;
    private final Clock clock;

    CalendarWorkdays(Calendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Date after(Number days) {
        if (days.intValue() < 0) {
            throw new IllegalArgumentException("no working day is " + days + " days after today");
        }
        LocalDate day = later(LocalDate.now(clock), days.intValue());
        return Date.from(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
    }

    @Override
    public Instant move(Instant due, int days) {
        ZonedDateTime limit = due.atZone(clock.getZone());
        return limit.with(later(limit.toLocalDate(), days)).toInstant();
    }

    @Override
    public int between(Instant first, Instant last) {
        LocalDate from = LocalDate.ofInstant(first, clock.getZone());
        LocalDate to = LocalDate.ofInstant(last, clock.getZone());
        return to.isBefore(from) ? 0 : between(from, to);
    }

    /** The n-th working day after a day. */
    private LocalDate later(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (calendar.isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    @Override
    public int until(Instant due) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = LocalDate.ofInstant(due, clock.getZone());
        return last.isBefore(today) ? -Math.max(1, between(last, today)) : between(today, last);
    }

    /** Working days after the first day up to and including the last. */
    private int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(calendar::isWorking)
                .count();
    }
}
