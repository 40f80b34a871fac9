package org.yishiting.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishiting.council.ResearchQuestion.Feasibility;

class ResearchQuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    private final ResearchQuestion question = new ResearchQuestion("M", "能新增几个车位？", "grid-worker");

    @Test
    void isAnsweredOnce() {
        question.answer("能新增6个", null, Feasibility.YES, "wang", NOW);

        assertThat(question.finding()).contains("能新增6个");
        assertThat(question.cost()).isEmpty();
        assertThat(question.feasible()).contains(Feasibility.YES);
        assertThat(question.answeredBy()).contains("wang");
        assertThatIllegalStateException()
                .isThrownBy(() -> question.answer("能新增7个", null, Feasibility.YES, "wang", NOW));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "0.004, 0.00", "0.005, 0.01", "38000, 38000.00", "999999999999.99, 999999999999.99"})
    void keepsTheCostToTheFen(BigDecimal cost, BigDecimal kept) {
        question.answer("已测算", cost, Feasibility.CONDITIONAL, "wang", NOW);

        assertThat(question.cost()).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-1", "1000000000000"})
    void refusesACostThatCannotBe(BigDecimal cost) {
        assertThatThrownBy(() -> question.answer("已测算", cost, Feasibility.YES, "wang", NOW))
                .hasMessage("cost");
        assertThat(question.answeredAt()).isEmpty();
    }
}
