package org.yishiting.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.CaseTest;
import org.yishiting.council.Meetings;
import org.yishiting.council.Research;
import org.yishiting.council.Ruling;
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

    @Autowired
    private Research research;

    @Autowired
    private Meetings meetings;

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
        assertThatThrownBy(() -> object(notice, "太晚了", "")).isInstanceOf(WindowClosedException.class);
        assertThat(happened()).endsWith("NOTICE_CLOSED");
    }

    @Test
    void everyObjectionIsAnsweredAndOneUpheldOverturnsTheNotice() {
        published();
        Objection first = object(notice(), "没有坡道", "13800138000");
        object(notice(), "施工太吵", "");
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
        object(notice(), "没有坡道", "");
        fireTimer();
        complete("userTask_answerObjection", Map.of("upheld", "yes", "objectionGist", "要点", "answerText", "增加坡道"));
        assertThat(shownAgainst()).isEqualTo("异议：没有坡道\n\n答复：增加坡道");

        start("disclose", Map.of());
        assertThat(read("userTask_draftNotice")).endsWith(UPHELD);
        complete("userTask_draftNotice", Map.of("noticeTitle", "停车方案公示", "noticeText", "增加坡道", "windowDays", 5));

        assertThat(shownAgainst()).isEmpty();
    }

    @Test
    void theNoticeStartsFromWhatWasResolvedAndTheObjectionIsReadBesideIt() {
        research.draft(matter, "增加停车位", "画线", List.of());
        meetings.rule(matter, Ruling.DECIDE, "新增6个车位");
        start("disclose", Map.of());
        assertThat(shown("userTask_draftNotice", "noticeTitle")).isEqualTo("关于“增加停车位”协商结果的公示");
        assertThat(shown("userTask_draftNotice", "noticeText")).isEqualTo("新增6个车位");
        assertThat(shown("userTask_draftNotice", "windowDays")).isNull();
        complete("userTask_draftNotice", Map.of("noticeTitle", "停车方案公示", "noticeText", "新增6个车位", "windowDays", 5));
        object(notice(), "没有坡道", "");
        fireTimer();

        assertThat(read("userTask_answerObjection"))
                .containsExactly(
                        "**公示**\n\n停车方案公示（2026-11-25 至 2026-11-30）\n\n新增6个车位", "**异议内容**\n\n没有坡道", "**居民反映**\n\n车位不够");
        complete("userTask_answerObjection", Map.of("upheld", "no", "objectionGist", "没有坡道", "answerText", "另有坡道"));
        start("disclose", Map.of());
        assertThat(shown("userTask_draftNotice", "windowDays")).isEqualTo(5L);
    }

    @Test
    void aHeadingIsCutWhereItGrowsTooLong() {
        research.draft(matter, "长".repeat(60), "画线", List.of());
        start("disclose", Map.of());
        assertThat(String.valueOf(shown("userTask_draftNotice", "noticeTitle")))
                .hasSize(60)
                .startsWith("关于“长")
                .endsWith("长…”协商结果的公示");
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

        assertThatThrownBy(() -> object(notice(), " ", "")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> object(notice(), "太吵", "1".repeat(81))).isInstanceOf(RefusedException.class);
        assertThat(object(notice(), "太吵", "1".repeat(80)).contact()).isPresent();
    }

    @Test
    void oneBrowserObjectsOnceAndMayAddToIt() {
        published();
        String code = notices.object(notice().id(), "没有坡道", "", "a browser", false);
        assertThat(notices.object(notice().id(), "没有坡道", "", "a browser", false))
                .isEqualTo(code);
        assertThat(notices.object(notice().id(), "老人上不去", "", "a browser", false))
                .isEqualTo(code);

        assertThat(notices.objectionsTo(notice().id()))
                .extracting(Objection::text)
                .containsExactly("没有坡道\n\n老人上不去");
        assertThat(happened()).containsOnlyOnce("OBJECTION_MADE").endsWith("OBJECTION_ADDED_TO");
        assertThat(notices.findObjection(code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isPresent();
        assertThat(jdbc.sql("select count(*) from objection where code_hash = ? or text like ?")
                        .params(code, "%" + code + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> notices.object(notice().id(), "吵".repeat(1990), "", "a browser", false))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void twoPressesAtOnceAreOneObjection() throws Exception {
        published();
        long notice = notice().id();
        Callable<String> press = () -> notices.object(notice, "没有坡道", "", "two presses", false);
        ExecutorService fingers = Executors.newFixedThreadPool(4);
        Set<String> codes = new HashSet<>();
        for (Future<String> pressed : fingers.invokeAll(Collections.nCopies(4, press))) {
            codes.add(pressed.get());
        }
        fingers.shutdown();
        assertThat(codes).hasSize(1);
        assertThat(notices.objectionsTo(notice)).hasSize(1);
        assertThat(happened()).containsOnlyOnce("OBJECTION_MADE").doesNotContain("OBJECTION_ADDED_TO");
    }

    @Test
    void aHeldObjectionCountsWhenItIsReleasedOrNobodyLooked() {
        published();
        String released = notices.object(notice().id(), "没有坡道", "", "browser 1", true);
        String discarded = notices.object(notice().id(), "广告", "13800138000", "browser 2", true);
        notices.object(notice().id(), "施工太吵", "", "browser 3", true);
        assertThat(notices.objectionsTo(notice().id())).isEmpty();
        assertThat(happened()).doesNotContain("OBJECTION_MADE");

        notices.release(notices.findObjection(released).orElseThrow().id());
        notices.discard(notices.findObjection(discarded).orElseThrow().id(), "manager", "与公示无关");
        assertThat(notices.objectionsTo(notice().id()))
                .extracting(Objection::text)
                .containsExactly("没有坡道");
        assertThat(notices.findObjection(discarded).orElseThrow().contact()).isEmpty();

        fireTimer();
        assertThat(open()).hasSize(2);
        assertThat(notices.objectionsTo(notice().id()))
                .extracting(Objection::text)
                .containsExactly("没有坡道", "施工太吵");
        assertThat(notices.findObjection(discarded).orElseThrow().discardReason())
                .contains("与公示无关");
    }

    private Objection object(Notice notice, String text, String contact) {
        String code =
                notices.object(notice.id(), text, contact, UUID.randomUUID().toString(), false);
        return notices.findObjection(code).orElseThrow();
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
