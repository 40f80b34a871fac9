package org.yishiting.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share of a step's time has to be used before anybody is reminded, however short the time is. */
class SupervisionRuleTest {

    private static final Instant MONDAY_AT_NINE = Instant.parse("2026-03-02T01:00:00Z");

    @ParameterizedTest(name = "{0} of a limit at {1} when it is {2}: {3}")
    @CsvSource({
        "80, 2026-03-03T16:00:00Z, 2026-03-02T01:01:00Z, false",
        "80, 2026-03-03T16:00:00Z, 2026-03-03T08:11:00Z, false",
        "80, 2026-03-03T16:00:00Z, 2026-03-03T08:13:00Z, true",
        "80, 2026-03-12T01:00:00Z, 2026-03-10T00:59:00Z, false",
        "80, 2026-03-12T01:00:00Z, 2026-03-10T01:00:00Z, true",
        "0, 2026-03-03T16:00:00Z, 2026-03-02T01:00:00Z, true",
        "100, 2026-03-03T16:00:00Z, 2026-03-03T15:59:00Z, false",
        "80, 2026-03-01T16:00:00Z, 2026-03-02T01:01:00Z, true",
    })
    void remindsOnceTheShareIsUsed(int percent, Instant due, Instant now, boolean used) {
        SupervisionRule rule = new SupervisionRule(1, percent, 3, 3, 24, "supervision-team");
        assertThat(rule.isUsed(MONDAY_AT_NINE, due, now)).isEqualTo(used);
    }
}
