package org.yishiting.statistics.counting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yishiting.statistics.Period;
import org.yishiting.workdays.Workdays;

/**
 * The calendar as a numbered list that the database can join: the working days between two days are the difference of
 * their numbers, as {@link Workdays#between} counts them.
 */
@Component
class WorkingDays {

    /** A table of days and their numbers; needs the parameters that {@link #number} adds. */
    private static final String CALENDAR =
            " join unnest(cast(:days as varchar array), cast(:numbers as integer array)) as %1$s (calendar_day, n)"
                    + " on %1$s.calendar_day = %2$s ";

    private final JdbcClient jdbc;
    private final Workdays workdays;
    private final Clock clock;

    WorkingDays(JdbcClient jdbc, Workdays workdays, Clock clock) {
        this.jdbc = jdbc;
        this.workdays = workdays;
        this.clock = clock;
    }

    /** Joins the number of an instant's day as {@code <alias>.n}. */
    static String join(String alias, String instant) {
        return CALENDAR.formatted(alias, Question.dayOf(instant));
    }

    /** Numbers the days from the first report of all to the end of the period. */
    Question number(Question question) {
        List<String> days = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        for (LocalDate day = first(question.period());
                !day.isAfter(question.period().to());
                day = day.plusDays(1)) {
            number += workdays.between(
                    day.minusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                    day.atStartOfDay(clock.getZone()).toInstant());
            days.add(day.toString());
            numbers.add(number);
        }
        return question.with("days", days.toArray(String[]::new)).with("numbers", numbers.toArray(Integer[]::new));
    }

    private LocalDate first(Period period) {
        LocalDate reported = Optional.ofNullable(jdbc.sql("select min(reported_at) from matter")
                        .query(OffsetDateTime.class)
                        .optional()
                        .orElse(null))
                .map(at -> LocalDate.ofInstant(at.toInstant(), clock.getZone()))
                .orElse(period.from());
        return reported.isBefore(period.from()) ? reported : period.from();
    }
}
