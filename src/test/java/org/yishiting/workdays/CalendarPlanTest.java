package org.yishiting.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yishiting.workdays.CalendarPlan.Change;
import org.yishiting.workdays.CalendarPlan.Kind;

/** A day is replaced, not a year; only a whole notice removes what it does not name. */
class CalendarPlanTest {

    private static final CalendarDay KNOWN = day("2027-02-05", "除夕", false);
    private static final CalendarDay PROVISIONAL = day("2027-05-01", "劳动节", true);
    private static final List<CalendarDay> BEFORE = List.of(KNOWN, PROVISIONAL);
    private static final List<LocalDate> OF_YEAR =
            BEFORE.stream().map(CalendarDay::day).toList();

    @Test
    void aFileOfOneLineReplacesOneDay() {
        CalendarPlan plan = CalendarPlan.of(2027, List.of(day("2027-05-01", "劳动节", false)), BEFORE, OF_YEAR);

        assertThat(plan.whole()).isFalse();
        assertThat(plan.changes())
                .containsExactly(new Change(
                        LocalDate.parse("2027-05-01"), Kind.CHANGED, PROVISIONAL, day("2027-05-01", "劳动节", false)));
    }

    @Test
    void aWholeNoticeRemovesWhatItDoesNotName() {
        CalendarPlan plan = CalendarPlan.of(2027, whole(), BEFORE, OF_YEAR);

        assertThat(plan.whole()).isTrue();
        assertThat(plan.count(Kind.NEW)).isEqualTo(CalendarPlan.STATUTORY);
        assertThat(plan.changes())
                .filteredOn(change -> change.kind() == Kind.REMOVED)
                .extracting(Change::before)
                .containsExactly(KNOWN, PROVISIONAL);
    }

    @Test
    void theTurnOfTheYearIsTheOtherNoticesToRemove() {
        CalendarDay eve = day("2027-12-31", "元旦", false);
        List<CalendarDay> known = new ArrayList<>(BEFORE);
        known.add(eve);

        assertThat(CalendarPlan.of(2027, whole(), known, OF_YEAR).changes())
                .noneMatch(change -> change.day().equals(eve.day()));
        assertThat(CalendarPlan.of(2028, List.of(eve, day("2028-01-01", "元旦", false)), known, List.of())
                        .changes())
                .extracting(Change::kind)
                .containsExactly(Kind.UNCHANGED, Kind.NEW);
    }

    @Test
    void whatWasSeenIsToldFromWhatWouldBeDoneNow() {
        String seen = CalendarPlan.of(2027, whole(), BEFORE, OF_YEAR).digest();

        assertThat(CalendarPlan.of(2027, whole(), BEFORE, OF_YEAR).digest()).isEqualTo(seen);
        assertThat(CalendarPlan.of(2027, whole(), List.of(KNOWN), OF_YEAR.subList(0, 1))
                        .digest())
                .isNotEqualTo(seen);
    }

    private static List<CalendarDay> whole() {
        return IntStream.rangeClosed(1, CalendarPlan.STATUTORY)
                .mapToObj(day -> day("2027-10-%02d".formatted(day), "国庆节", false))
                .toList();
    }

    private static CalendarDay day(String day, String name, boolean provisional) {
        return new CalendarDay(LocalDate.parse(day), false, name, provisional);
    }
}
