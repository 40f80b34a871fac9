package org.yishiting.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yishiting.workdays.CalendarYear.Holiday;
import org.yishiting.workdays.CalendarYear.Run;
import org.yishiting.workdays.CalendarYear.State;

class CalendarYearTest {

    @Test
    void aYearIsKnownOnceNoDayIsProvisional() {
        assertThat(new CalendarYear(2027, List.of()).state()).isEqualTo(State.MISSING);
        List<CalendarDay> notice = new ArrayList<>();
        for (int day = 1; day <= CalendarPlan.STATUTORY; day++) {
            notice.add(day("2027-10-%02d".formatted(day), false, "国庆节", false));
        }
        assertThat(new CalendarYear(2027, notice).state()).isEqualTo(State.KNOWN);
        assertThat(new CalendarYear(2027, notice.subList(0, 3)).state()).isEqualTo(State.PROVISIONAL);
        notice.add(day("2027-02-05", false, "春节", true));
        assertThat(new CalendarYear(2027, notice).state()).isEqualTo(State.PROVISIONAL);
    }

    @Test
    void daysWorkedStandBesideTheHolidayTheyAreWorkedFor() {
        CalendarYear year = new CalendarYear(
                2026,
                List.of(
                        day("2026-02-14", true, "春节调休", false),
                        day("2026-02-15", false, "春节", false),
                        day("2026-02-16", false, "春节", false),
                        day("2026-02-18", false, "春节", false),
                        day("2026-09-20", true, "国庆节调休", false),
                        day("2026-09-25", false, "中秋节", false),
                        day("2026-10-01", false, "国庆节", false),
                        day("2026-10-10", true, "补班", false)));

        assertThat(year.holidays()).extracting(Holiday::name).containsExactly("春节", "中秋节", "国庆节", "补班");
        Holiday spring = year.holidays().get(0);
        assertThat(spring.worked()).containsExactly(LocalDate.parse("2026-02-14"));
        assertThat(spring.runs())
                .containsExactly(
                        new Run(LocalDate.parse("2026-02-15"), LocalDate.parse("2026-02-16")),
                        new Run(LocalDate.parse("2026-02-18"), LocalDate.parse("2026-02-18")));
        assertThat(spring.runs()).extracting(Run::isOneDay).containsExactly(false, true);
        assertThat(year.holidays().get(3).off()).isEmpty();
    }

    private static CalendarDay day(String date, boolean working, String name, boolean provisional) {
        return new CalendarDay(LocalDate.parse(date), working, name, provisional);
    }
}
