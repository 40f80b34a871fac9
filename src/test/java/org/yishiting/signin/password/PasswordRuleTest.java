package org.yishiting.signin.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishiting.signin.password.PasswordRule.LENGTH;
import static org.yishiting.signin.password.PasswordRule.NOT_KNOWN;
import static org.yishiting.signin.password.PasswordRule.NOT_THE_NAME;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "今天下雨我没有带伞去上班",
                "blue kettle sings at noon",
                "vK3x9qLm27Tz",
                "𠮷野家的牛肉饭要多加洋葱"
            })
    void aLongOneThatNobodyUsesIsTaken(String password) {
        assertThat(PasswordRule.brokenBy(password, "wang", "王小芳", "wang@example.invalid"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yishiting", "vK3x9qLm27T", "今天下雨没带伞", "𠮷𠮷𠮷𠮷𠮷𠮷"})
    void aShortOneIsNotTakenHoweverManyBytesItHas(String password) {
        assertThat(PasswordRule.brokenBy(password, "wang")).contains(LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "password1234",
                "Password123!",
                "qwertyuiop12",
                "1qaz2wsx3edc",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "111111111111",
                "administrator",
                "yishiting2024",
                "Yishiting!123"
            })
    void aKnownOneIsNotTaken(String password) {
        assertThat(PasswordRule.brokenBy(password, "wang")).contains(NOT_KNOWN);
    }

    @Test
    void theNameIsNotTakenHoweverItIsLengthened() {
        assertThat(PasswordRule.brokenBy("Wangxiaofang2024", "wangxiaofang")).contains(NOT_THE_NAME);
        assertThat(PasswordRule.brokenBy("王小芳王小芳王小芳王小芳", "wang", "王小芳")).contains(NOT_THE_NAME);
        assertThat(PasswordRule.brokenBy("grid-worker-2026", "grid-worker")).contains(NOT_THE_NAME);
    }

    @Test
    void whatIsMissingFromAnAccountIsNotLookedFor() {
        assertThat(PasswordRule.brokenBy("correct horse battery", "wang", null, ""))
                .isEmpty();
    }
}
