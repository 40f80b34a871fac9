package org.yishiting.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishiting.matter.Category;
import org.yishiting.matter.Channel;
import org.yishiting.matter.Report;

class AppealTest {

    @Test
    void anEmptyFormNamesWhatIsMissingInTheOrderOfThePage() {
        assertThat(Appeal.empty().problems(false).keySet()).containsExactly("channel", "category", "place", "text");
    }

    @Test
    void whatIsCompleteBecomesAReport() {
        Appeal appeal = new Appeal("PHONE", "water", "JSX-B01", " 漏水\r\n很久 ", "张三", "13800001111", true, true);
        assertThat(appeal.problems(true)).isEmpty();
        assertThat(appeal.toReport())
                .isEqualTo(new Report(Category.WATER, "JSX-B01", "漏水\n很久", "张三", "13800001111", true, Channel.PHONE));
    }

    @Test
    void residentsOwnChannelIsNotForStaff() {
        assertThat(appeal("PORTAL", "", "", true).problems(true)).containsOnlyKeys("channel");
    }

    @Test
    void nameAndContactNeedConsentAndNothingElseDoes() {
        assertThat(appeal("VISIT", "", "", null).problems(true)).isEmpty();
        assertThat(appeal("VISIT", "张三", "", null).problems(true)).containsOnlyKeys("consent");
        assertThat(appeal("VISIT", "", "a@b.cn", null).problems(true)).containsOnlyKeys("consent");
    }

    @Test
    void textsHaveTheirLengths() {
        assertThat(new Appeal("VISIT", "other", "x", "长".repeat(2000), "", "", null, null).problems(true))
                .isEmpty();
        assertThat(new Appeal("VISIT", "other", "x", "长".repeat(2001), "", "", null, null).problems(true))
                .containsEntry("text", "desk.report.text.long");
        assertThat(appeal("VISIT", "名".repeat(41), "", true).problems(true)).containsOnlyKeys("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800001111", "0475-8223344", "+86 138 0000 1111", "li@example.cn"})
    void contactsThatCanBeReached(String contact) {
        assertThat(appeal("VISIT", "", contact, true).problems(true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"隔壁老王", "12", "li@example", "a b@c.cn"})
    void contactsThatCannot(String contact) {
        assertThat(appeal("VISIT", "", contact, true).problems(true)).containsOnlyKeys("contact");
    }

    private static Appeal appeal(String channel, String name, String contact, Boolean consent) {
        return new Appeal(channel, "other", "x", "有事", name, contact, null, consent);
    }
}
