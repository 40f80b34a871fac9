package org.yishiting.signin.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlowHashTest {

    private final SlowHash hash = new SlowHash(4);

    @Test
    void everyCharacterOfALongPasswordCounts() {
        String sentence = "很".repeat(60);
        String stored = hash.encrypt(sentence + "一");

        assertThat(hash.check(sentence + "一", stored)).isTrue();
        assertThat(hash.check(sentence + "二", stored)).isFalse();
    }

    @Test
    void whatWasHashedWithFewerRoundsOrOtherwiseIsHashedAgain() {
        String stored = "{bcrypt}" + hash.encrypt("correct horse battery");

        assertThat(hash.isStrongerThan(stored)).isFalse();
        assertThat(new SlowHash(5).isStrongerThan(stored)).isTrue();
        assertThat(hash.isStrongerThan("{SHA-512}abc")).isTrue();
    }
}
