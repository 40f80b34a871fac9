package org.yishiting.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.CaseTest;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.notice.Notice;
import org.yishiting.notice.Notice.Status;
import org.yishiting.notice.NoticeFilter;
import org.yishiting.notice.Notices;
import org.yishiting.notice.Objection;
import org.yishiting.notice.WindowClosedException;
import org.yishiting.refusal.RefusedException;
import org.yishiting.refusal.StepRefusedException;

class NoticeStepsTest extends CaseTest {

    private static final String UPHELD = "**成立的异议和答复**\n\n异议：没有坡道\n\n答复：增加坡道";

    private static final NoticeFilter ALL = NoticeFilter.of(null);

    @Autowired
    private Notices notices;

    @Test
    void aNoticeTakesEffectWhenNobodyObjects() {
        String block = published();
        Notice notice = notice();
        assertThat(notice.closesAt()).isEqualTo(Instant.parse("2026-11-30T15:59:59Z"));
        assertThat(notices.open(ALL, null, 1)).extracting(Notice::id).containsExactly(notice.id());
        assertThat(notices.open(ALL, notice.id(), 50)).extracting(Notice::id).doesNotContain(notice.id());
        assertThat(notices.closed(ALL, null, 50)).extracting(Notice::id).doesNotContain(notice.id());

        fireTimer();

        assertThat(endOf(block)).isNotNull();
        assertThat(notice().status()).isEqualTo(Status.EFFECTIVE);
        assertThat(notices.open(ALL, null, 50)).extracting(Notice::id).doesNotContain(notice.id());
        assertThat(notices.closed(ALL, null, 1)).extracting(Notice::id).containsExactly(notice.id());
        assertThatThrownBy(() -> notices.object(notice.id(), "太晚了", "")).isInstanceOf(WindowClosedException.class);
        assertThat(happened()).endsWith("NOTICE_CLOSED");
    }

    @Test
    void everyObjectionIsAnsweredAndOneUpheldOverturnsTheNotice() {
        published();
        Objection first = notices.object(notice().id(), "没有坡道", "13800138000");
        notices.object(notice().id(), "施工太吵", "");
        assertThat(jdbc.sql("select contact from objection where id = ?")
                        .param(first.id())
                        .query(String.class)
                        .single())
                .doesNotContain("138");
        assertThat(notices.objectionsTo(notice().id()).get(0).contact()).contains("13800138000");
        fireTimer();
        assertThat(open()).containsExactly("userTask_answerObjection", "userTask_answerObjection");

        for (int left = 2; left > 0; left--) {
            boolean ramp = shown("userTask_answerObjection", "objectionText").equals("没有坡道");
            complete(
                    "userTask_answerObjection",
                    Map.of(
                            "upheld",
                            ramp ? "yes" : "no",
                            "objectionGist",
                            "要点",
                            "answerText",
                            ramp ? "增加坡道" : "只在白天施工"));
        }

        assertThat(notice().status()).isEqualTo(Status.OVERTURNED);
        assertThat(notices.objectionsTo(notice().id()))
                .extracting(objection -> objection.upheld().orElseThrow())
                .containsExactly(true, false);
        assertThat(notices.objectionsOf(matter)).containsOnlyKeys(notice().id());
        assertThat(notices.objectionsOf(matter).get(notice().id()))
                .extracting(Objection::text)
                .containsExactly("没有坡道", "施工太吵");
        assertThat(happened())
                .contains("OBJECTION_MADE", "OBJECTION_UPHELD", "OBJECTION_REJECTED")
                .endsWith("NOTICE_CLOSED");
        assertThat(ledger.of(matter)).noneMatch(entry -> entry.payload().contains("13800138000"));
        assertThat(told()).containsExactly("REPORTER_NOT_REACHED");
        start("deliberate", Map.of("maxRounds", 2));
        assertThat(read("userTask_scheduleMeeting")).endsWith(UPHELD);
        start("hand-up", Map.of());
        assertThat(read("userTask_coordinate")).endsWith(UPHELD);
    }

    @Test
    void theNextNoticeIsDraftedInViewOfWhatWasUpheldAndThenTheObjectionIsSettled() {
        published();
        assertThat(shownAgainst()).isEmpty();
        notices.object(notice().id(), "没有坡道", "");
        fireTimer();
        complete("userTask_answerObjection", Map.of("upheld", "yes", "objectionGist", "要点", "answerText", "增加坡道"));
        assertThat(shownAgainst()).isEqualTo("异议：没有坡道\n\n答复：增加坡道");

        start("disclose", Map.of());
        assertThat(read("userTask_draftNotice")).endsWith(UPHELD);
        complete("userTask_draftNotice", Map.of("noticeTitle", "停车方案公示", "noticeText", "增加坡道", "windowDays", 5));

        assertThat(shownAgainst()).isEmpty();
    }

    @Test
    void personalDataIsNotPublished() {
        start("disclose", Map.of());

        assertThatThrownBy(() -> complete(
                        "userTask_draftNotice",
                        Map.of("noticeTitle", "停车方案公示", "noticeText", "有意见请打13800138000", "windowDays", 5)))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("公示内容");
        assertThat(notices.of(matter)).isEmpty();
    }

    @Test
    void anObjectionHasWordsAndAContactThatFits() {
        published();

        assertThatThrownBy(() -> notices.object(notice().id(), " ", "")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> notices.object(notice().id(), "太吵", "1".repeat(81)))
                .isInstanceOf(RefusedException.class);
        assertThat(notices.object(notice().id(), "太吵", "1".repeat(80)).contact())
                .isPresent();
    }

    private String published() {
        String block = start("disclose", Map.of());
        complete("userTask_draftNotice", Map.of("noticeTitle", "停车方案公示", "noticeText", "新增6个车位", "windowDays", 5));
        return block;
    }

    /** What a convener of a meeting would read now. */
    private String shownAgainst() {
        String block = start("deliberate", Map.of("maxRounds", 1));
        String shown = (String) shown("userTask_scheduleMeeting", "objectionUpheldText");
        runtime.deleteProcessInstance(block, "read");
        return shown;
    }

    private Notice notice() {
        return notices.of(matter).get(0);
    }

    private List<String> told() {
        return ledger.of(matter).stream()
                .filter(entry ->
                        "objection-answered".equals(ledger.payloadOf(entry).get("template")))
                .map(LedgerEntry::kind)
                .toList();
    }
}
