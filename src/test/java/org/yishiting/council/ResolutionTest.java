package org.yishiting.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {

    @ParameterizedTest
    @CsvSource({"DECIDE, true", "AGAIN, false", "END, false"})
    void aRulingIsCarriedOutWhenItDecides(Ruling ruling, boolean agreed) {
        Resolution resolution = Resolution.ruled("M", ruling, "由街道统一实施", "zhao", Instant.parse("2026-11-25T02:00:00Z"));

        assertThat(resolution.agreed()).isEqualTo(agreed);
        assertThat(resolution.meeting()).isEmpty();
        assertThat(resolution.proposals()).isEmpty();
    }
}
