package org.yishiting.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishiting.rating.Rating.Source;

class RatingTest {

    private static final Instant ASKED = Instant.parse("2026-11-25T02:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-02T15:59:59Z");

    private final Rating rating = new Rating("M", 1, ASKED, CLOSES);

    @ParameterizedTest
    @CsvSource({"2026-11-25T02:00:00Z, true", "2026-12-02T15:59:59Z, true", "2026-12-02T15:59:59.001Z, false"})
    void isOpenThroughItsLastSecond(Instant now, boolean open) {
        assertThat(rating.isOpen(now)).isEqualTo(open);
        if (open) {
            rating.give(true, "", now);
            assertThat(rating.givenAt()).contains(now);
        } else {
            assertThatThrownBy(() -> rating.give(true, "", now)).isInstanceOf(RatingClosedException.class);
            assertThat(rating.satisfied()).isEmpty();
        }
    }

    @Test
    void isGivenOnce() {
        rating.give(false, "仍然漏水", ASKED);

        assertThat(rating.source()).contains(Source.REPORTER);
        assertThat(rating.comment()).contains("仍然漏水");
        assertThat(rating.isDissatisfied()).isTrue();
        assertThat(rating.isOpen(ASKED)).isFalse();
        assertThatThrownBy(() -> rating.give(true, "", ASKED)).isInstanceOf(RatingClosedException.class);
        assertThatIllegalStateException().isThrownBy(() -> rating.visit(true, "满意", ASKED));
    }

    @Test
    void aVisitAnswersForWhoSaidNothingInTime() {
        rating.visit(true, "三户都满意", CLOSES.plusSeconds(86_400));

        assertThat(rating.source()).contains(Source.RETURN_VISIT);
        assertThat(rating.satisfied()).contains(true);
        assertThat(rating.isDissatisfied()).isFalse();
    }

    @Test
    void supervisionDoesNotSpeakForResidents() {
        Rating word = Rating.supervised("M", 4, "已两次返工，结案", ASKED);

        assertThat(word.satisfied()).isEmpty();
        assertThat(word.isDissatisfied()).isFalse();
        assertThat(word.isOpen(ASKED)).isFalse();
        assertThat(word.source()).contains(Source.SUPERVISION);
    }
}
