package org.yishiting.cockpit.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is told of an exception holds nothing that a person wrote. */
class ExceptionTextTest {

    @Test
    void wordsAndLongNumbersAreLeftOut() {
        assertThat(ExceptionText.of("DataException: value too long 'Zhang 张三 138 0000 2222' (120)\n\tat org.x"))
                .startsWith("DataException: value too long")
                .contains("(120)")
                .doesNotContain("张三", "138", "2222", "org.x");
    }

    @Test
    void theFirstCauseCounts() {
        assertThat(ExceptionText.of(new RuntimeException("outer", new IllegalStateException("process variable 'a'"))))
                .isEqualTo("IllegalStateException: process variable 'a'");
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(ExceptionText.of((String) null)).isEmpty();
    }
}
