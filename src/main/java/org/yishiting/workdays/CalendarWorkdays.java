package org.yishiting.workdays;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
        LocalDate day = LocalDate.now(clock);
        for (int left = days.intValue(); left > 0; ) {
            day = day.plusDays(1);
            if (calendar.isWorking(day)) {
                left--;
            }
        }
        return Date.from(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
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
