package org.yishiting.workdays;

import java.time.LocalDate;
import org.springframework.jdbc.core.RowMapper;

/**
 * A day on which the rule of the week does not count.
 *
 * @param working true for a weekend day worked in exchange, false for a holiday
 * @param name of the holiday it belongs to, at most 40 characters
 * @param provisional entered before the year's official notice was out
 */
public record CalendarDay(LocalDate day, boolean working, String name, boolean provisional) {

    static final int NAME_LENGTH = 40;

    static final RowMapper<CalendarDay> ROWS = (row, number) -> new CalendarDay(
            row.getObject("calendar_date", LocalDate.class),
            row.getBoolean("working"),
            row.getString("name"),
            row.getBoolean("provisional"));
}
