package org.yishiting.signin.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodiesUnderWayTest {

    private final BodyLimits limits = new BodyLimits(Duration.ofSeconds(20), 1024, 3, 2);
    private final BodiesUnderWay underWay = new BodiesUnderWay(limits);

    @Test
    void oneAddressHasItsShare() {
        Runnable first = underWay.begin("a").orElseThrow();
        underWay.begin("a").orElseThrow();

        assertThat(underWay.begin("a")).isEmpty();
        assertThat(underWay.begin("b")).isPresent();
        first.run();
        first.run();
        assertThat(underWay.begin("a")).isPresent();
        assertThat(underWay.begin("a")).isEmpty();
    }

    @Test
    void allTogetherHaveALimit() {
        underWay.begin("a").orElseThrow();
        underWay.begin("b").orElseThrow();
        Runnable third = underWay.begin("c").orElseThrow();

        assertThat(underWay.begin("d")).isEmpty();
        third.run();
        assertThat(underWay.begin("d")).isPresent();
    }

    @Test
    void thePaceCountsAfterTheGrace() {
        assertThat(Duration.ofNanos(limits.nanosFor(0))).isEqualTo(Duration.ofSeconds(20));
        assertThat(Duration.ofNanos(limits.nanosFor(5 * 1024 * 1024))).isEqualTo(Duration.ofSeconds(20 + 5 * 1024));
    }
}
