package org.yishiting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "recent, 2025-12-03, 2026-03-02",
        "2026-02, 2026-02-01, 2026-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2025-Q4, 2025-10-01, 2025-12-31",
        "2025, 2025-01-01, 2025-12-31"
    })
    void codesNamePeriods(String code, LocalDate from, LocalDate to) {
        assertThat(PeriodCode.read(code, TODAY)).contains(new Period(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-00", "2026-Q5", "2026-1", "1999", "range", "2026-Q1x", "２０２６"})
    void othersNameNone(String code) {
        assertThat(PeriodCode.read(code, TODAY)).isEmpty();
    }

    @Test
    void beginsAndEndsAtMidnightOfItsZone() {
        Period day = new Period(TODAY, TODAY);
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        assertThat(day.begins(shanghai)).isEqualTo(Instant.parse("2026-03-01T16:00:00Z"));
        assertThat(day.ends(shanghai)).isEqualTo(Instant.parse("2026-03-02T16:00:00Z"));
    }

    @Test
    void weeksRunFromMondayToSundayAndAreCutAtTheEnds() {
        assertThat(new Period(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 17)).weeks())
                .containsExactly(
                        new Period(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 8)),
                        new Period(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 15)),
                        new Period(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 17)));
        Period sunday = new Period(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 8));
        assertThat(sunday.weeks()).containsExactly(sunday);
    }

    @Test
    void endsAfterItBeginsAndWithinThreeYears() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(TODAY, TODAY.minusDays(1)));
        assertThat(new Period(TODAY, TODAY.plusDays(Period.LONGEST - 1)).from()).isEqualTo(TODAY);
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(TODAY, TODAY.plusDays(Period.LONGEST)));
    }
}
