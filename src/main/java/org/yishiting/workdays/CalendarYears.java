package org.yishiting.workdays;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The holidays in the table, year by year. */
@Service
@Transactional(readOnly = true)
public class CalendarYears {

    private final JdbcClient jdbc;

    CalendarYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Years of which something is known, in order. */
    public List<Integer> known() {
        return jdbc.sql("select distinct extract(year from calendar_date) as known from calendar_day order by known")
                .query(Integer.class)
                .list();
    }

    public CalendarYear of(int year) {
        return new CalendarYear(
                year,
                jdbc.sql(
                                """
                                select calendar_date, working, name, provisional from calendar_day
                                where calendar_date between ? and ? order by calendar_date""")
                        .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .query(CalendarDay.ROWS)
                        .list());
    }
}
