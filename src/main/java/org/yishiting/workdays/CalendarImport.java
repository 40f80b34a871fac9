package org.yishiting.workdays;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.signin.Actor;
import org.yishiting.workdays.CalendarPlan.Change;
import org.yishiting.workdays.CalendarPlan.Kind;

/** Takes in the holidays of a year once the official notice is out: first it says what would change, then it is done. */
@Service
public class CalendarImport {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarImport(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What the days of a notice would change now; nothing is written. */
    @Transactional(readOnly = true)
    public CalendarPlan plan(int year, List<CalendarDay> days) {
        LocalDate first = LocalDate.of(year - 1, 12, 1);
        LocalDate last = LocalDate.of(year + 1, 1, 31);
        List<CalendarDay> known = jdbc.sql(
                        "select calendar_date, working, name, provisional from calendar_day where calendar_date between ? and ?")
                .params(first, last)
                .query(CalendarDay.ROWS)
                .list();
        List<LocalDate> ofYear = jdbc.sql(
                        """
                        select calendar_date from calendar_day where calendar_date between ? and ?
                        and coalesce(notice_year, extract(year from calendar_date)) = ?""")
                .params(first, last, year)
                .query(LocalDate.class)
                .list();
        return CalendarPlan.of(year, days, known, ofYear);
    }

    /**
     * Does what a plan says; who did it, from what, is kept.
     *
     * @param source name of the file, empty for what was pasted or sent by a program
     */
    @Transactional
    public void carryOut(CalendarPlan plan, String source) {
        changes(plan, kind -> kind != Kind.NEW && kind != Kind.UNCHANGED)
                .forEach(change -> jdbc.sql("delete from calendar_day where calendar_date = ?")
                        .param(change.day())
                        .update());
        changes(plan, kind -> kind == Kind.NEW || kind == Kind.CHANGED).forEach(change -> insert(plan, change.after()));
        jdbc.sql(
                        """
                        insert into calendar_import (notice_year, source, imported_by, imported_at, added, changed, removed, days)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        plan.year(),
                        source,
                        Actor.current(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        plan.count(Kind.NEW),
                        plan.count(Kind.CHANGED),
                        plan.count(Kind.REMOVED),
                        CalendarSheet.write(plan.days()))
                .update();
        events.publishEvent(new Replaced(plan.year()));
    }

    private static List<Change> changes(CalendarPlan plan, Predicate<Kind> wanted) {
        return plan.changes().stream()
                .filter(change -> wanted.test(change.kind()))
                .toList();
    }

    private void insert(CalendarPlan plan, CalendarDay day) {
        jdbc.sql(
                        "insert into calendar_day (calendar_date, working, name, provisional, notice_year) values (?, ?, ?, ?, ?)")
                .params(day.day(), day.working(), day.name(), day.provisional(), plan.year())
                .update();
    }

    /** The calendar of a year changed. */
    record Replaced(int year) {}
}
