package org.yishiting.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishiting.refusal.RefusedException;

class WordingTest {

    @Test
    void keepsWordsWithoutTheBlanksAroundThem() {
        assertThat(Wording.required("topic", " 停车\n位 ", 5)).isEqualTo("停车\n位");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u3000\n\t"})
    void nothingIsRefusedWhereSomethingIsRequired(String nothing) {
        assertThatThrownBy(() -> Wording.required("topic", nothing, 5))
                .isInstanceOf(RefusedException.class)
                .hasMessage("text-missing");
        assertThat(Wording.optional("topic", nothing, 5)).isEmpty();
    }

    @Test
    void theLongestIsTakenAndOneMoreIsNot() {
        assertThat(Wording.required("topic", "议".repeat(60), Wording.TITLE)).hasSize(60);
        assertThatThrownBy(() -> Wording.required("topic", "议".repeat(61), Wording.TITLE))
                .hasMessage("text-too-long");
    }

    @Test
    void whatIsPublishedIsFreeOfPersonalData() {
        assertThat(Wording.published("topic", "停车位", 5)).isEqualTo("停车位");
        assertThatThrownBy(() -> Wording.published("topic", "找13800138000", 60)).hasMessage("text-personal");
    }
}
