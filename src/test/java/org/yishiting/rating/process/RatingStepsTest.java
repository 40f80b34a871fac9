package org.yishiting.rating.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.CaseTest;
import org.yishiting.matter.Status;
import org.yishiting.rating.Rating;
import org.yishiting.rating.Rating.Source;
import org.yishiting.rating.RatingClosedException;
import org.yishiting.rating.Ratings;

class RatingStepsTest extends CaseTest {

    private static final Instant CLOSES = Instant.parse("2026-12-02T15:59:59Z");

    @Autowired
    private Ratings ratings;

    @Test
    void aSatisfiedReporterEndsIt() {
        String block = ask();
        assertThat(matters.get(matter).status()).isEqualTo(Status.RATING);
        assertThat(ratings.open(matter)).map(Rating::closesAt).contains(CLOSES);

        ratings.rate(matter, true, "");

        assertThat(endOf(block)).isNotNull();
        assertThat(matters.get(matter).status()).isEqualTo(Status.OPEN);
        assertThat(ratings.open(matter)).isEmpty();
        assertThat(happened()).endsWith("RATING_ASKED", "RATED_SATISFIED");
    }

    @Test
    void nobodyRatesTwiceNorUnasked() {
        assertThatThrownBy(() -> ratings.rate(matter, true, "")).isInstanceOf(RatingClosedException.class);
        ask();
        ratings.rate(matter, true, "");
        assertThatThrownBy(() -> ratings.rate(matter, false, "")).isInstanceOf(RatingClosedException.class);
        assertThat(ratings.of(matter)).hasSize(1);
    }

    @Test
    void aRatingThatComesWhenNobodyWaitsAnyMoreIsNotKept() {
        ask();
        fireTimer();

        assertThatThrownBy(() -> ratings.rate(matter, true, "")).isInstanceOf(RatingClosedException.class);

        assertThat(ratings.of(matter)).allMatch(rating -> rating.givenAt().isEmpty());
        assertThat(matters.get(matter).status()).isEqualTo(Status.RATING);
        assertThat(happened()).doesNotContain("RATED_SATISFIED");
    }

    @Test
    void aSilentReporterIsVisited() {
        String block = ask();
        fireTimer();

        complete("userTask_returnVisit", Map.of("satisfied", "yes", "visitNote", "三户都满意"));

        assertThat(endOf(block)).isNotNull();
        assertThat(ratings.of(matter).get(0).source()).contains(Source.RETURN_VISIT);
        assertThat(matters.get(matter).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void theThirdDissatisfactionReachesSupervision() {
        ask();
        ratings.rate(matter, false, "还漏");
        ask();
        fireTimer();
        complete("userTask_returnVisit", Map.of("satisfied", "no", "visitNote", "三单元仍漏"));
        ask();
        ratings.rate(matter, false, "");
        assertThat(open()).containsExactly("userTask_superviseOutcome");
        assertThat(shown("userTask_superviseOutcome", "dissatisfactionText")).isEqualTo("（未写明原因）");

        complete("userTask_superviseOutcome", Map.of("outcome", "rework", "explanation", "限期返工"));

        start("execute", Map.of("acceptanceRole", "community-committee"));
        assertThat(shown("userTask_assignCommitments", "dissatisfactionText")).isEqualTo("（未写明原因）\n\n限期返工");
        assertThat(ratings.of(matter)).extracting(Rating::round).containsExactly(1, 2, 3, 4);
        assertThat(ratings.dissatisfactions(matter)).isEqualTo(3);
        assertThat(happened()).contains("RULED");
    }

    private String ask() {
        return start("evaluate", Map.of("ratingDays", 5));
    }
}
