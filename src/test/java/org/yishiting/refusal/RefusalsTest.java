package org.yishiting.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ResourceBundle;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.context.support.ResourceBundleMessageSource;

class RefusalsTest {

    private final Refusals refusals = new Refusals(messages());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text-too-long | notice-text | 2000 | “公示内容”不能超过 2000 字
                    text-missing  | agenda      |      | 请填写“议程”
                    text-personal | what        |      | “做什么”将对外公开，不能写电话号码、身份证号、邮箱和微信号、QQ 号""")
    void aBrokenRuleNamesItsField(String rule, String field, Integer limit, String words) {
        assertThatThrownBy(() -> refusals.inWords(() -> {
                    throw new RefusedException(rule, new DefaultMessageSourceResolvable("field." + field), limit);
                }))
                .isInstanceOf(StepRefusedException.class)
                .hasMessage(words);
    }

    @Test
    void aNumberThatIsMissingIsAskedFor() {
        assertThatThrownBy(() -> refusals.inWords(() -> {
                    throw RefusedException.numberMissing("window-days");
                }))
                .hasMessage("请填写“公示天数”，须为整数");
    }

    @Test
    void whatTheEngineWrappedAroundARuleIsTakenOff() {
        assertThatThrownBy(() -> refusals.inWords(() -> {
                    throw new ProcessEngineException(
                            "Exception while invoking TaskListener",
                            new IllegalStateException(RefusedException.numberMissing("window-days")));
                }))
                .isInstanceOf(StepRefusedException.class)
                .hasMessage("请填写“公示天数”，须为整数");
    }

    @Test
    void whatHasBeenSaidIsNotSaidAgain() {
        StepRefusedException told = new StepRefusedException("请先签收");

        assertThatThrownBy(() -> refusals.inWords(() -> {
                    throw new ProcessEngineException("wrapped", told);
                }))
                .isSameAs(told);
    }

    @Test
    void whatIsNoRuleIsNotTouched() {
        IllegalStateException broken = new IllegalStateException("broken");

        assertThatThrownBy(() -> refusals.inWords(() -> {
                    throw broken;
                }))
                .isSameAs(broken);
    }

    @Test
    void whatIsAllowedHappens() {
        assertThat(refusals.<String>inWords(() -> "result")).isEqualTo("result");
    }

    @Test
    void everyWordOfTheBundleIsTranslated() {
        assertThat(ResourceBundle.getBundle("messages/council_en").keySet())
                .isEqualTo(ResourceBundle.getBundle("messages/council", java.util.Locale.ROOT)
                        .keySet());
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/council");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
