package org.yishiting.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.yishiting.portal.PortalLimits.Turns;
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

    private final RateLimits limits =
            new RateLimits(new PortalLimits(new Turns(3, 5, 40, 12, 6, 2), new Turns(7, 100, 40, 12, 6, 2)), clock);

    private static final Sender A = new Sender("a", "192.0.2.1");

    private int reports(int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += limits.take(Act.REPORT, A).isEmpty() ? 1 : 0;
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
        Instant retryAt = limits.take(Act.REPORT, A).orElseThrow();
        assertThat(retryAt).isBetween(now.plus(Duration.ofMinutes(20)), now.plus(Duration.ofMinutes(21)));
        now = retryAt;
        assertThat(limits.take(Act.REPORT, A)).isEmpty();
    }

    @Test
    void countsAddressesAndActsApart() {
        reports(3);
        assertThat(limits.take(Act.REPORT, new Sender("b", "192.0.2.1"))).isEmpty();
        assertThat(limits.take(Act.COMMENT, A)).isEmpty();
    }

    @Test
    void neighboursHaveTurnsOfTheirOwnUntilTheirAddressHasNone() {
        assertThat(reports(3)).isEqualTo(3);
        assertThat(taken("b")).isEqualTo(3);
        assertThat(taken("c")).isEqualTo(1);
        assertThat(limits.take(Act.REPORT, new Sender("d", "192.0.2.2"))).isEmpty();
    }

    @Test
    void whoeverBringsNoCookieCountsAsOneBrowserOfTheAddress() {
        assertThat(taken("")).isEqualTo(3);
        assertThat(taken("")).isZero();
        assertThat(taken("b")).isEqualTo(3);
    }

    private int taken(String browser) {
        int taken = 0;
        for (int i = 0; i < 3; i++) {
            taken += limits.take(Act.REPORT, new Sender(browser, "192.0.2.1")).isEmpty() ? 1 : 0;
        }
        return taken;
    }
}
