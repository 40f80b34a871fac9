package org.yishiting.workdays;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the holidays of a year once the official notice is out. */
@Service
public class CalendarImport {

    private static final int BATCH = 100;

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    CalendarImport(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Replaces all that is known of a year; throws {@link IllegalArgumentException} for a day of another year. */
    @Transactional
    public void replaceYear(int year, List<CalendarDay> days) {
        days.stream().filter(day -> day.day().getYear() != year).findFirst().ifPresent(stray -> {
            throw new IllegalArgumentException(stray.day() + " is not in " + year);
        });
        jdbc.update(
                "delete from calendar_day where calendar_date between ? and ?",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
        jdbc.batchUpdate(
                "insert into calendar_day (calendar_date, working, name, provisional) values (?, ?, ?, ?)",
                days,
                BATCH,
                (row, day) -> {
                    row.setObject(1, day.day());
                    row.setBoolean(2, day.working());
                    row.setString(3, day.name());
                    row.setBoolean(4, day.provisional());
                });
        events.publishEvent(new Replaced(year));
    }

    /** The calendar of a year changed. */
    record Replaced(int year) {}
}
