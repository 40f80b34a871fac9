package org.yishiting.workdays;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed the calendar, from what. */
@Service
@Transactional(readOnly = true)
public class CalendarHistory {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    CalendarHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest imports, newest first. */
    public List<Entry> latest() {
        return jdbc.sql(
                        """
                        select notice_year, source, imported_by, imported_at, added, changed, removed from calendar_import
                        order by id desc fetch first %d rows only"""
                                .formatted(MOST))
                .query((row, number) -> new Entry(
                        row.getInt("notice_year"),
                        row.getString("source"),
                        row.getString("imported_by"),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("removed")))
                .list();
    }

    /**
     * One import.
     *
     * @param source name of the file, empty for what was pasted or sent by a program
     * @param by user id
     */
    public record Entry(int year, String source, String by, Instant at, int added, int changed, int removed) {}
}
