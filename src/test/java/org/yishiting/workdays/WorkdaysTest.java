package org.yishiting.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

class WorkdaysTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private EmbeddedDatabase database;

    @BeforeEach
    void createCalendar() {
        database = new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .generateUniqueName(true)
                .setScriptEncoding("UTF-8")
                .addScripts("db/migration/portable/V202611280200__workdays.sql")
                .build();
    }

    @AfterEach
    void dropCalendar() {
        database.shutdown();
    }

    @ParameterizedTest(name = "{1} working days after {0} end on {2}: {3}")
    @CsvSource({
        "2026-11-23T09:00, 0, 2026-11-23, today counts as the zeroth",
        "2026-11-22T09:00, 0, 2026-11-22, even a Sunday",
        "2026-11-23T00:00, 1, 2026-11-24, the first moment of a day",
        "2026-11-23T23:59, 1, 2026-11-24, the last minute of a day",
        "2026-11-20T18:00, 1, 2026-11-23, over a weekend",
        "2026-11-21T10:00, 1, 2026-11-23, from a Saturday",
        "2026-11-20T10:00, 5, 2026-11-27, a week",
        "2026-02-13T10:00, 1, 2026-02-14, the make-up Saturday before the Spring Festival is worked",
        "2026-02-14T10:00, 1, 2026-02-24, over the Spring Festival",
        "2026-02-13T10:00, 3, 2026-02-25, make-up day and Spring Festival",
        "2026-02-27T10:00, 1, 2026-02-28, the make-up Saturday after it",
        "2026-02-27T10:00, 2, 2026-03-02, but not the Sunday that follows",
        "2026-09-18T10:00, 1, 2026-09-20, a make-up Sunday follows a free Saturday",
        "2026-09-30T10:00, 1, 2026-10-08, over the National Day",
        "2026-10-09T10:00, 1, 2026-10-10, the Saturday worked for it",
        "2025-12-31T10:00, 1, 2026-01-04, over the turn of the year",
        "2026-12-31T10:00, 1, 2027-01-04, into a year that is only provisional",
        "2027-02-04T10:00, 1, 2027-02-09, the statutory Spring Festival of the next year",
        "2028-05-01T10:00, 1, 2028-05-02, a year nobody entered has weekends only"
    })
    void after(LocalDateTime now, int days, LocalDate end, String why) {
        assertThat(workdays(now.atZone(SHANGHAI)).after(days))
                .as(why)
                .isEqualTo(end.atTime(23, 59, 59).atZone(SHANGHAI).toInstant());
    }

    @ParameterizedTest(name = "at {0} a limit of {1} is {2} away: {3}")
    @CsvSource({
        "2026-11-23T09:00, 2026-11-23T23:59, 0, today",
        "2026-11-23T09:00, 2026-11-23T08:00, 0, earlier today",
        "2026-11-23T09:00, 2026-11-24T00:00, 1, tomorrow",
        "2026-11-20T09:00, 2026-11-22T12:00, 0, no working day is left before Sunday",
        "2026-11-20T09:00, 2026-11-23T12:00, 1, over a weekend",
        "2026-02-13T09:00, 2026-02-24T12:00, 2, the make-up Saturday and the first day back",
        "2026-11-24T09:00, 2026-11-23T23:59, -1, yesterday",
        "2026-11-21T09:00, 2026-11-20T23:59, -1, past though no working day went by",
        "2026-02-24T09:00, 2026-02-13T23:59, -2, past over the Spring Festival",
        "2026-11-30T09:00, 2026-11-20T23:59, -6, long past"
    })
    void until(LocalDateTime now, LocalDateTime due, int days, String why) {
        assertThat(workdays(now.atZone(SHANGHAI)).until(due.atZone(SHANGHAI).toInstant()))
                .as(why)
                .isEqualTo(days);
    }

    @Test
    void aDayIsADayOfTheZone() {
        ZonedDateTime justAfterMidnight =
                LocalDateTime.parse("2026-11-24T00:30").atZone(SHANGHAI);

        assertThat(workdays(justAfterMidnight).after(1))
                .isEqualTo(LocalDateTime.parse("2026-11-25T23:59:59")
                        .atZone(SHANGHAI)
                        .toInstant());
        assertThat(workdays(justAfterMidnight.withZoneSameInstant(ZoneId.of("UTC")))
                        .after(1))
                .isEqualTo("2026-11-24T23:59:59Z");
    }

    @Test
    void acceptsTheNumbersFormsYield() {
        Workdays workdays = workdays(LocalDateTime.parse("2026-11-20T10:00").atZone(SHANGHAI));

        assertThat(workdays.after(3L)).isEqualTo(workdays.after(3)).isEqualTo(workdays.after(3.0));
        assertThatThrownBy(() -> workdays.after(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTheYearWithoutNoticeIsProvisional() {
        assertThat(JdbcClient.create(database)
                        .sql("select distinct extract(year from calendar_date) from calendar_day where provisional")
                        .query(Integer.class)
                        .list())
                .containsExactly(2027);
    }

    @Test
    void anImportReplacesDaysAndCountsAtOnce() {
        Clock clock = Clock.fixed(
                LocalDateTime.parse("2027-02-08T10:00").atZone(SHANGHAI).toInstant(), SHANGHAI);
        Calendar calendar = new Calendar(JdbcClient.create(database), clock);
        Workdays workdays = new CalendarWorkdays(calendar, clock);
        CalendarImport calendarImport = new CalendarImport(
                JdbcClient.create(database), event -> calendar.forget((CalendarImport.Replaced) event), clock);
        assertThat(workdays.after(1)).isEqualTo("2027-02-09T15:59:59Z");

        CalendarPlan plan = calendarImport.plan(
                2027, CalendarSheet.read(2027, "2026-12-31,false,New Year\n2027-02-09,false,Spring Festival"));
        assertThat(workdays.after(1)).isEqualTo("2027-02-09T15:59:59Z");
        calendarImport.carryOut(plan, "2027.csv");

        assertThat(workdays.after(1)).isEqualTo("2027-02-10T15:59:59Z");
        assertThat(calendar.isWorking(LocalDate.parse("2026-12-31"))).isFalse();
        assertThat(calendar.isWorking(LocalDate.parse("2027-01-01"))).isFalse();
        assertThat(calendar.isWorking(LocalDate.parse("2026-01-01"))).isFalse();
    }

    @Test
    void theNoticeOfAYearLeavesTheDayThatTheNextOneBrought() {
        Clock clock = Clock.fixed(
                LocalDateTime.parse("2027-02-08T10:00").atZone(SHANGHAI).toInstant(), SHANGHAI);
        CalendarImport calendarImport = new CalendarImport(JdbcClient.create(database), event -> {}, clock);
        calendarImport.carryOut(calendarImport.plan(2028, CalendarSheet.read(2028, "2027-12-31,false,New Year")), "");

        CalendarPlan plan = calendarImport.plan(
                2027,
                CalendarSheet.read(
                        2027,
                        IntStream.rangeClosed(1, 12)
                                .mapToObj("2027-10-%02d,false,National Day"::formatted)
                                .collect(Collectors.joining("\n"))));

        assertThat(plan.whole()).isTrue();
        assertThat(plan.count(CalendarPlan.Kind.REMOVED)).isPositive();
        assertThat(plan.changes()).noneMatch(change -> change.day().equals(LocalDate.parse("2027-12-31")));
    }

    private Workdays workdays(ZonedDateTime now) {
        Clock clock = Clock.fixed(now.toInstant(), now.getZone());
        return new CalendarWorkdays(new Calendar(JdbcClient.create(database), clock), clock);
    }
}
