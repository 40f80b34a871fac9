package org.yishiting.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

public class WordsTest {

    /** What is typed, and what is kept of it; the same on pages. */
    public static Stream<Arguments> typed() {
        return Stream.of(
                arguments("", ""),
                arguments(" 北门 漏水\n", "北门 漏水"),
                arguments("一\r\n二\r三\u2028四", "一\n二\n三\n四"),
                arguments("\u3000\u00a0\u2800 ", ""),
                arguments("\u200b\u200c\u200d\ufeff\u2060", ""),
                arguments("\u115f\u1160\u3164\uffa0\u034f", ""),
                arguments("\u202e13800001234\u202c", "13800001234"),
                arguments("张\u2066三\u2069\u200f", "张三"),
                arguments("soft\u00adhyphen", "softhyphen"),
                arguments("a\u0000\u0007\u009fb\tc", "ab\tc"),
                arguments("e\u0301", "\u00e9"),
                arguments("e\u200b\u0301", "\u00e9"),
                arguments("\u304b\u3099", "\u304c"),
                arguments("𬭎\ud842", "𬭎"),
                arguments("葛\udb40\udd01城", "葛\udb40\udd01城"),
                arguments("\ud842\udfb7\udb40\udd01", "\ud842\udfb7\udb40\udd01"),
                arguments("A\udb40\udd01\ufe0f", "A"),
                arguments("\ufe0f", ""),
                arguments("👩\u200d👧\u200d👦 ❤\ufe0f 1\ufe0f\u20e3", "👩\u200d👧\u200d👦 ❤\ufe0f 1\ufe0f\u20e3"),
                arguments("🏳\ufe0f\u200d🌈", "🏳\ufe0f\u200d🌈"),
                arguments("👩\u200d", "👩"),
                arguments("1\ufe0f3\ufe0f8", "138"),
                arguments("张\u200d三", "张三"),
                arguments("🏴\udb40\udc67\udb40\udc62\udb40\udc7f", "🏴"),
                arguments("\u1820\u180b\u1820\u180e\u1820", "\u1820\u180b\u1820\u180e\u1820"),
                arguments("a\u180b\u180f", "a"),
                arguments("\u0645\u200c\u06cc", "\u0645\u200c\u06cc"));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void keepsWhatCanBeSeen(String typed, String kept) {
        assertThat(Words.kept(typed)).isEqualTo(kept);
        assertThat(Words.kept(kept)).isEqualTo(kept);
        assertThat(Words.count(typed)).isEqualTo((int) kept.codePoints().count());
        assertThat(Words.isBlank(typed)).isEqualTo(kept.isEmpty());
    }

    @Test
    void countsEveryCharacterOnce() {
        assertThat(Words.count("𬭎㛃䶮𠮷")).isEqualTo(4);
        assertThat(Words.count(null)).isZero();
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(Words.first("𬭎㛃䶮", 1)).isEqualTo("𬭎");
        assertThat(Words.first("𬭎", 5)).isEqualTo("𬭎");
    }

    @Test
    void theFirstThatCanBeSeenIsTheInitial() {
        assertThat(Words.initial("\u200b\u202e𬭎先生")).isEqualTo("𬭎");
        assertThat(Words.initial("葛\udb40\udd01城")).isEqualTo("葛\udb40\udd01");
        assertThat(Words.initial("\u200b\u3000")).isEmpty();
    }
}
