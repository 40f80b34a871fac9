package org.yishiting.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.yishiting.portal.RateLimits.Act;

class RateLimitsTest {

    private Instant now = Instant.parse("2026-11-24T01:30:00Z");

    private final Clock clock = new Clock() {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private final RateLimits limits = new RateLimits(new PortalLimits(3, 5, 40, 12, 6, 2), clock);

    private int reports(int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += limits.take(Act.REPORT, "a").isEmpty() ? 1 : 0;
        }
        return taken;
    }

    @Test
    void letsSomeThroughInAnHourAndSomeInADay() {
        assertThat(reports(10)).isEqualTo(3);
        now = now.plus(Duration.ofHours(1));
        assertThat(reports(10)).isEqualTo(2);
        now = now.plus(Duration.ofHours(1));
        assertThat(reports(10)).isZero();
        now = now.plus(Duration.ofDays(1));
        assertThat(reports(10)).isEqualTo(3);
    }

    @Test
    void saysFromWhenOnThereIsATurnAgain() {
        reports(3);
        Instant retryAt = limits.take(Act.REPORT, "a").orElseThrow();
        assertThat(retryAt).isBetween(now.plus(Duration.ofMinutes(20)), now.plus(Duration.ofMinutes(21)));
        now = retryAt;
        assertThat(limits.take(Act.REPORT, "a")).isEmpty();
    }

    @Test
    void countsAddressesAndActsApart() {
        reports(3);
        assertThat(limits.take(Act.REPORT, "b")).isEmpty();
        assertThat(limits.take(Act.COMMENT, "a")).isEmpty();
    }

    @Test
    void lookingTakesNoTurn() {
        limits.take(Act.WRONG_CODE, "a");
        for (int i = 0; i < 5; i++) {
            assertThat(limits.exhausted(Act.WRONG_CODE, "a")).isEmpty();
        }
        limits.take(Act.WRONG_CODE, "a");
        assertThat(limits.exhausted(Act.WRONG_CODE, "a")).isPresent();
    }
}
