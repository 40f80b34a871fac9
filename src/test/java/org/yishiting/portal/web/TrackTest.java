package org.yishiting.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.AttachmentEvents;
import org.yishiting.commitment.Commitment;
import org.yishiting.council.CouncilEvents;
import org.yishiting.deadline.LimitChange;
import org.yishiting.deadline.LimitEvents;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Matter;
import org.yishiting.matter.MatterEvents;
import org.yishiting.matter.Stages.Visit;
import org.yishiting.matter.Status;
import org.yishiting.notice.Notice;
import org.yishiting.procedure.ProcedureDiagrams.Diagram;
import org.yishiting.procedure.ProcedureDiagrams.Stage;
import org.yishiting.rating.Rating;
import org.yishiting.rating.RatingClosedException;
import org.yishiting.rating.RatingEvents;
import org.yishiting.worklist.FinishedStep;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.WorklistEvents;

class TrackTest extends PortalTest {

    private static final String PAGE = "/track/" + Samples.CODE;
    private static final String SIDE_STEP = "userTask_prepare";
    private static int addresses;

    private Matter matter;
    private String address;

    @BeforeEach
    void follow() {
        address = "198.51.100." + ++addresses;
        isAt(Status.OPEN);
        when(diagrams.of(Samples.NUMBER))
                .thenReturn(Optional.of(new Diagram(
                        "建设巷社区“六步工作法”",
                        List.of(
                                new Stage(
                                        "callActivity_collect",
                                        "① 收集问题",
                                        true,
                                        Set.of("callActivity_deliberate", "callActivity_disclose", SIDE_STEP)),
                                new Stage("callActivity_deliberate", "④ 组织协商", true, Set.of("callActivity_disclose")),
                                new Stage(SIDE_STEP, "内部备料", false, Set.of()),
                                new Stage("callActivity_disclose", "⑤ 公开结果", true, Set.of())),
                        "<definitions/>")));
        PendingStep step =
                Samples.step("callActivity_deliberate", "安排会议", "council-convener", "zhang", Samples.daysAgo(-2));
        when(steps.of(Samples.NUMBER)).thenReturn(List.of(step));
        Visit aside = new Visit(Samples.NUMBER, SIDE_STEP, "内部备料", false, Samples.daysAgo(9), Optional.empty());
        Visit deliberation = Samples.visit("callActivity_deliberate", 9, null);
        when(stages.of(Samples.NUMBER))
                .thenReturn(List.of(Samples.visit("callActivity_collect", 12, 10), deliberation, aside));
        when(stages.openIn(any())).thenReturn(Map.of(Samples.NUMBER, List.of(deliberation, aside)));
        List<LedgerEntry> entries = List.of(
                Samples.entry(ledger, MatterEvents.REPORTED, "resident", null, 12, Map.of("text", "我是王小明")),
                Samples.entry(ledger, MatterEvents.STAGE_ENTERED, "system", "callActivity_collect", 12, Map.of()),
                Samples.entry(
                        ledger,
                        WorklistEvents.STEP_COMPLETED,
                        "zhang",
                        "userTask_verifyOnSite",
                        10,
                        Map.of("answers", List.of(Map.of("shown", "内部核实情况")))),
                Samples.entry(ledger, MatterEvents.STAGE_LEFT, "system", "callActivity_collect", 10, Map.of()),
                Samples.entry(ledger, MatterEvents.STAGE_ENTERED, "system", "callActivity_deliberate", 9, Map.of()),
                Samples.entry(ledger, MatterEvents.STAGE_ENTERED, "system", SIDE_STEP, 9, Map.of()),
                Samples.entry(ledger, MatterEvents.COMMENTED, "zhang", null, 8, Map.of("text", "内部便条")),
                Samples.entry(ledger, MatterEvents.COMMENTED, "resident", null, 7, Map.of("text", "请照顾老人")),
                Samples.entry(
                        ledger,
                        RatingEvents.RATED_DISSATISFIED,
                        "zhang",
                        null,
                        6,
                        Map.of("comment", "回访笔记", "source", "RETURN_VISIT")));
        when(ledger.of(Samples.NUMBER)).thenReturn(entries);
    }

    private void isAt(Status status) {
        matter = Samples.matter(Samples.NUMBER, "楼顶漏水", status);
        when(matters.findByTrackingCode(Samples.CODE)).thenReturn(Optional.of(matter));
    }

    private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
        return request.accept("text/html").with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
    }

    @Test
    void showsTheWayWhoHoldsItAndWhatHappened() throws Exception {
        pages.perform(from(get(PAGE)))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString("data-done=\"callActivity_collect\"")))
                .andExpect(content().string(containsString("data-present=\"callActivity_deliberate\"")))
                .andExpect(content().string(containsString("aria-current=\"step\"")))
                .andExpect(content().string(containsString("议事会召集人")))
                .andExpect(content().string(containsString("议事会召集人（张**）")))
                .andExpect(content().string(containsString("还剩 2 个工作日")))
                .andExpect(content().string(containsString("张** 完成：核实登记")))
                .andExpect(content().string(containsString("请照顾老人")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void showsEveryStageOfWaysSideBySide() throws Exception {
        Visit deliberation = Samples.visit("callActivity_deliberate", 9, null);
        Visit disclosure = Samples.visit("callActivity_disclose", 9, null);
        when(stages.of(Samples.NUMBER)).thenReturn(List.of(deliberation, disclosure));
        when(stages.openIn(any())).thenReturn(Map.of(Samples.NUMBER, List.of(deliberation, disclosure)));
        pages.perform(from(get(PAGE)))
                .andExpect(content()
                        .string(containsString("data-present=\"callActivity_deliberate callActivity_disclose\"")))
                .andExpect(content().string(containsString("现在有 2 步同时在办")))
                .andExpect(content().string(containsString("<h3>④ 组织协商</h3>")))
                .andExpect(content().string(containsString("<h3>⑤ 公开结果</h3>")));
    }

    @Test
    void saysNothingOfASideStep() throws Exception {
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("现在办到：④ 组织协商")))
                .andExpect(content().string(not(containsString("内部备料"))))
                .andExpect(content().string(not(containsString(SIDE_STEP))));
    }

    @Test
    void keepsToItselfWhatStaffWroteAmongThemselvesAndTheContact() throws Exception {
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(not(containsString("张秀兰"))))
                .andExpect(content().string(not(containsString("内部"))))
                .andExpect(content().string(not(containsString("回访笔记"))))
                .andExpect(content().string(not(containsString("13912345678"))));
    }

    @Test
    void saysHowLateAnOverdueStepIs() throws Exception {
        PendingStep late = Samples.step("callActivity_deliberate", "安排会议", "grid-worker", null, Samples.daysAgo(3));
        when(steps.of(Samples.NUMBER)).thenReturn(List.of(late));
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("已超 3 个工作日")))
                .andExpect(content().string(containsString("还没有人领取")));
    }

    @Test
    void aPausedStepIsNotLate() throws Exception {
        PendingStep paused = Samples.step("callActivity_deliberate", "安排会议", "grid-worker", null, Samples.daysAgo(3));
        when(paused.pausedUntil()).thenReturn(Optional.of(LocalDate.parse("2026-12-01")));
        when(steps.of(Samples.NUMBER)).thenReturn(List.of(paused));
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("暂缓至 2026-12-01")))
                .andExpect(content().string(not(containsString("已超"))));
        pages.perform(from(get(PAGE).cookie(new Cookie("yishiting-language", "en"))))
                .andExpect(content().string(containsString("paused until 2026-12-01")));
    }

    @Test
    void tellsWhyStepsTakeLonger() throws Exception {
        happened(Samples.entry(
                ledger,
                LimitEvents.LIMIT_EXTENDED,
                "zhang",
                "userTask_verifyOnSite",
                1,
                Map.of("reason", "等专家出具意见", "dueAt", "2026-11-29T15:59:59Z", "extensionDays", 5)));
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("张** 延长了期限：核实登记")))
                .andExpect(content().string(containsString("等专家出具意见")))
                .andExpect(content().string(containsString("11月29日")))
                .andExpect(content().string(not(containsString("张秀兰"))));
    }

    private void happened(LedgerEntry... entries) {
        when(ledger.of(Samples.NUMBER)).thenReturn(List.of(entries));
    }

    @Test
    void tellsWhatWasDoneWithItsPhotos() throws Exception {
        List<Attachment> files = List.of(
                Samples.file("own", "image/jpeg", "resident"),
                Samples.file("paper", "application/pdf", "resident"),
                Samples.file("done", "image/jpeg", "zhang"),
                Samples.file("inside", "image/jpeg", "zhang"));
        when(attachments.of(Samples.NUMBER)).thenReturn(files);
        when(attachments.thumbnail("done")).thenReturn(Optional.of(new byte[] {1}));
        happened(
                Samples.entry(
                        ledger, AttachmentEvents.FILE_ADDED, "zhang", "userTask_other", 4, Map.of("id", "inside")),
                Samples.entry(ledger, AttachmentEvents.FILE_ADDED, "zhang", "userTask_report", 3, Map.of("id", "done")),
                Samples.entry(
                        ledger,
                        MatterEvents.PROGRESS_REPORTED,
                        "zhang",
                        null,
                        2,
                        Map.of(
                                "state",
                                "DONE",
                                "what",
                                "清理屋面",
                                "unitName",
                                "幸福物业",
                                "report",
                                "51 户防水完成，王小明家在内。有事打13812345678。")),
                Samples.entry(ledger, WorklistEvents.STEP_COMPLETED, "zhang", "userTask_report", 2, Map.of()));
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("51 户防水完成，王**家在内。")))
                .andExpect(content().string(containsString("幸福物业")))
                .andExpect(content().string(not(containsString("13812345678"))))
                .andExpect(content().string(containsString("src=\"" + PAGE + "/files/done/small\"")))
                .andExpect(content().string(containsString("src=\"" + PAGE + "/files/own/small\"")))
                .andExpect(content().string(containsString("href=\"" + PAGE + "/files/paper\"")))
                .andExpect(content().string(not(containsString("files/inside"))));
        pages.perform(from(get(PAGE + "/files/done/small")))
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("Cache-Control", containsString("private")))
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"));
        for (String hidden : List.of("/files/inside", "/files/inside/small", "/files/paper/small", "/files/none")) {
            pages.perform(from(get(PAGE + hidden))).andExpect(status().isNotFound());
        }
    }

    @Test
    void theReporterSeesHisOwnWordsAndNobodyElseDoes() throws Exception {
        when(matters.get(Samples.NUMBER)).thenReturn(matter);
        pages.perform(from(get(PAGE))).andExpect(content().string(containsString("我是三单元 502 的王小明，楼顶漏水")));
        pages.perform(get("/board/" + Samples.NUMBER))
                .andExpect(content().string(not(containsString("502"))))
                .andExpect(content().string(not(containsString("王小明"))));
    }

    @Test
    void saysWhenAndWhereTheMeetingIs() throws Exception {
        LedgerEntry called = Samples.entry(
                ledger,
                CouncilEvents.MEETING_CALLED,
                "zhang",
                null,
                1,
                Map.of("meetsAt", "2026-11-26T02:00:00Z", "place", "社区议事厅", "agenda", "车位怎么分"));
        happened(called);
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("要开协商会议")))
                .andExpect(content().string(containsString("11月26日 10:00")))
                .andExpect(content().string(containsString("社区议事厅")))
                .andExpect(content().string(containsString("车位怎么分")));
        when(ledger.payloadOf(called)).thenReturn(Map.of("meetsAt", "2026-11-20T02:00:00Z", "place", "社区议事厅"));
        pages.perform(from(get(PAGE))).andExpect(content().string(not(containsString("要开协商会议"))));
    }

    @Test
    void aNoticeThatHangsIsExplainedAtTheTop() throws Exception {
        Notice notice = Samples.notice(4, "北门道路拓宽方案", 2, 3);
        when(notices.of(Samples.NUMBER)).thenReturn(List.of(notice));
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("公示到")))
                .andExpect(content().string(containsString("2026年11月27日")))
                .andExpect(content().string(containsString("有不同意见，请在这之前提出")))
                .andExpect(content().string(containsString("看公示、提异议")));
    }

    @Test
    void aPauseIsExplainedAtTheTop() throws Exception {
        LimitChange pause = Samples.extension("等专家出具意见");
        when(pause.kind()).thenReturn(LimitChange.Kind.PAUSED);
        when(pause.resumeOn()).thenReturn(Optional.of(LocalDate.parse("2026-12-01")));
        when(limitChanges.of(Samples.NUMBER)).thenReturn(List.of(pause));
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("“安排会议”暂停")))
                .andExpect(content().string(containsString("2026年12月1日")))
                .andExpect(content().string(containsString("等专家出具意见")));
        when(pause.resumedAt()).thenReturn(Optional.of(Samples.daysAgo(0)));
        pages.perform(from(get(PAGE))).andExpect(content().string(not(containsString("“安排会议”暂停"))));
    }

    @Test
    void aMatterThatWaitsForItsProcedureSaysSo() throws Exception {
        when(diagrams.of(Samples.NUMBER)).thenReturn(Optional.empty());
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("已经收到，正在安排人核实")))
                .andExpect(content().string(containsString("您不用再交一次")));
    }

    @Test
    void aClosedMatterSpeaksInThePastAndStartsWithTheResult() throws Exception {
        isAt(Status.CLOSED);
        Notice notice = Samples.notice(4, "北门道路拓宽方案", 12, -5);
        List<Rating> rounds = List.of(
                Samples.given(false, Rating.Source.REPORTER, 3), Samples.given(true, Rating.Source.REPORTER, 2));
        when(notices.of(Samples.NUMBER)).thenReturn(List.of(notice));
        when(ratings.of(Samples.NUMBER)).thenReturn(rounds);
        String page = pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("已办结")))
                .andExpect(content().string(containsString("从反映到结束用了 11 天")))
                .andExpect(content().string(containsString("有新情况，再次反映")))
                .andExpect(content().string(not(containsString("现在办到"))))
                .andExpect(content().string(not(containsString("id=\"comment\""))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.split("新增 6 个车位")).hasSize(2);
        assertThat(page.indexOf("新增 6 个车位")).isLessThan(page.indexOf("id=\"talk\""));
        assertThat(page.indexOf("不满意")).isLessThan(page.indexOf("id=\"talk\""));
    }

    @Test
    void aMatterThatWasNotTakenUpStartsWithTheReason() throws Exception {
        isAt(Status.DECLINED);
        happened(Samples.entry(ledger, MatterEvents.DECLINED, "zhang", null, 1, Map.of("reason", "不属于社区公共事务")));
        String page = pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("没有受理")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.indexOf("不属于社区公共事务")).isLessThan(page.indexOf("id=\"talk\""));
    }

    @Test
    void whatIsMeantForStaffIsNotToldToResidents() throws Exception {
        happened(
                Samples.entry(
                        ledger,
                        MatterEvents.REPORTER_NOT_REACHED,
                        "system",
                        null,
                        1,
                        Map.of("template", "rating-asked")),
                Samples.entry(ledger, AttachmentEvents.FILE_ADDED, "zhang", null, 1, Map.of("id", "x")),
                Samples.entry(ledger, MatterEvents.COMMENTED, "zhang", null, 1, Map.of("text", "内部便条")));
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("还没有新的变化")))
                .andExpect(content().string(containsString("完整记录（0 条）")));
    }

    @Test
    void innerStepsOfASideStageAreNotInTheRecord() throws Exception {
        FinishedStep inner = mock(FinishedStep.class);
        when(inner.getId()).thenReturn("t1");
        when(inner.stage()).thenReturn(SIDE_STEP);
        when(inner.activity()).thenReturn("userTask_inner");
        when(steps.finishedOf(Samples.NUMBER)).thenReturn(List.of(inner));
        happened(
                Samples.entry(ledger, WorklistEvents.STEP_CLAIMED, "zhang", "userTask_inner", 2, Map.of()),
                Samples.entry(
                        ledger, WorklistEvents.STEP_COMPLETED, "zhang", "userTask_inner", 2, Map.of("task", "t1")),
                Samples.entry(
                        ledger, WorklistEvents.STEP_COMPLETED, "zhang", "userTask_inner", 1, Map.of("task", "t2")));
        when(steps.of(Samples.NUMBER)).thenReturn(List.of());
        FinishedStep outer = mock(FinishedStep.class);
        when(outer.getId()).thenReturn("t2");
        when(outer.stage()).thenReturn("callActivity_deliberate");
        when(outer.activity()).thenReturn("userTask_inner");
        when(steps.finishedOf(Samples.NUMBER)).thenReturn(List.of(inner, outer));
        pages.perform(from(get(PAGE))).andExpect(content().string(containsString("完整记录（1 条）")));
    }

    @Test
    void readsTheStagesOnce() throws Exception {
        pages.perform(from(get(PAGE)));
        verify(stages, times(1)).of(Samples.NUMBER);
        verify(stages, never()).openIn(argThat(numbers -> !numbers.isEmpty()));
    }

    @Test
    void canBePrintedWithItsAddress() throws Exception {
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("网页地址")))
                .andExpect(content().string(containsString("/track/" + Samples.CODE + "</span>")));
    }

    @Test
    void tellsResultAndCommitmentsOnceANoticeIsOut() throws Exception {
        Commitment commitment = Samples.commitment("拓宽北门道路", "幸福物业", Commitment.Status.OPEN);
        Notice notice = Samples.notice(4, "北门道路拓宽方案", 2, 3);
        when(commitments.of(Samples.NUMBER)).thenReturn(List.of(commitment));
        pages.perform(from(get(PAGE))).andExpect(content().string(not(containsString("新增 6 个车位"))));
        when(notices.of(Samples.NUMBER)).thenReturn(List.of(notice));
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("新增 6 个车位")))
                .andExpect(content().string(containsString("拓宽北门道路")))
                .andExpect(content().string(containsString("幸福物业")));
    }

    @Test
    void theResultIsThatOfTheNewestNoticeWhichWasNotOverturned() throws Exception {
        Notice first = Samples.notice(3, "北门道路拓宽方案", 20, -10);
        Notice second = Samples.notice(4, "北门道路改线方案", 2, 3);
        when(first.status()).thenReturn(Notice.Status.OVERTURNED);
        when(second.text()).thenReturn("改走西侧绿地");
        when(notices.of(Samples.NUMBER)).thenReturn(List.of(first));
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("异议成立，重新协商")))
                .andExpect(content().string(not(containsString("新增 6 个车位"))))
                .andExpect(content().string(not(containsString("协商结果"))));
        when(notices.of(Samples.NUMBER)).thenReturn(List.of(first, second));
        pages.perform(from(get(PAGE)))
                .andExpect(content().string(containsString("改走西侧绿地")))
                .andExpect(content().string(not(containsString("新增 6 个车位"))));
        when(second.status()).thenReturn(Notice.Status.OVERTURNED);
        pages.perform(from(get(PAGE))).andExpect(content().string(not(containsString("改走西侧绿地"))));
    }

    @Test
    void findsACodeHoweverItIsTyped() throws Exception {
        pages.perform(get("/track").param("code", " ７K3M 9QXW-2B4T/HD5R "))
                .andExpect(redirectedUrl("/track/7K3M9QXW-2B4THD5R"));
        pages.perform(get("/track")).andExpect(content().string(containsString("id=\"code\"")));
    }

    @Test
    void anUnknownCodeIsToldWhatToCheckAndGuessingIsSlowedDown() throws Exception {
        for (int i = 0; i < 20; i++) {
            pages.perform(from(get("/track/0000-0000-0000-00" + (10 + i))))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("没有找到这个查询码")));
        }
        pages.perform(from(get("/track/0000-0000-0000-0000")))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        pages.perform(from(get(PAGE))).andExpect(status().isOk());
    }

    @Test
    void servesTheDiagram() throws Exception {
        pages.perform(get(PAGE + "/diagram"))
                .andExpect(content().contentTypeCompatibleWith("application/xml"))
                .andExpect(content().string("<definitions/>"));
    }

    @Test
    void takesACommentWithAndWithoutScript() throws Exception {
        pages.perform(from(post(PAGE + "/comments"))
                        .param("key", "k")
                        .param("text", " 谢谢 ")
                        .with(csrf()))
                .andExpect(redirectedUrl(PAGE + "#talk"));
        pages.perform(from(post(PAGE + "/comments"))
                        .param("key", "k2")
                        .param("text", "再补充一点")
                        .header("HX-Request", "true")
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"talk\"")))
                .andExpect(content().string(not(containsString("<html"))));
        verify(matters).comment(Samples.NUMBER, "谢谢", "k");
        verify(matters).comment(Samples.NUMBER, "再补充一点", "k2");
    }

    @Test
    void refusesCommentsThatAreEmptyLongTooManyOrTooLate() throws Exception {
        pages.perform(from(post(PAGE + "/comments"))
                        .param("key", "k")
                        .param("text", "  ")
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请写点内容")));
        pages.perform(from(post(PAGE + "/comments"))
                        .param("key", "k")
                        .param("text", "长".repeat(501))
                        .with(csrf()))
                .andExpect(content().string(containsString("500 字以内")));
        isAt(Status.CLOSED);
        pages.perform(from(post(PAGE + "/comments"))
                        .param("key", "k")
                        .param("text", "晚了")
                        .with(csrf()))
                .andExpect(content().string(containsString("不能再留言")));
        verify(matters, never()).comment(any(), any(), any());
        isAt(Status.OPEN);
        for (int i = 0; i < 12; i++) {
            pages.perform(from(post(PAGE + "/comments"))
                    .param("key", "k")
                    .param("text", "话")
                    .with(csrf()));
        }
        pages.perform(from(post(PAGE + "/comments"))
                        .param("key", "k")
                        .param("text", "太多")
                        .with(csrf()))
                .andExpect(content().string(containsString("发得太频繁")));
        verify(matters, times(12)).comment(any(), any(), any());
    }

    @Test
    void takesTheRatingOnlyWithAReasonWhenDissatisfied() throws Exception {
        List<Rating> asked = List.of(Samples.asked());
        when(ratings.of(Samples.NUMBER)).thenReturn(asked);
        pages.perform(from(get(PAGE))).andExpect(content().string(containsString("办得怎么样")));
        pages.perform(from(post(PAGE + "/rating")).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请选择满意或不满意")));
        pages.perform(from(post(PAGE + "/rating")).param("satisfied", "no").with(csrf()))
                .andExpect(content().string(containsString("请写明哪里没办好")));
        verify(ratings, never()).rate(any(), any(Boolean.class), any());
        pages.perform(from(post(PAGE + "/rating"))
                        .param("satisfied", "no")
                        .param("comment", "还在漏")
                        .with(csrf()))
                .andExpect(redirectedUrl(PAGE));
        verify(ratings).rate(Samples.NUMBER, false, "还在漏");
    }

    @Test
    void aRatingThatComesTooLateIsToldSo() throws Exception {
        doThrow(new RatingClosedException(Samples.NUMBER)).when(ratings).rate(any(), any(Boolean.class), any());
        pages.perform(from(post(PAGE + "/rating")).param("satisfied", "yes").with(csrf()))
                .andExpect(redirectedUrl(PAGE))
                .andExpect(flash().attribute("rated", "track.rating.closed"));
    }
}
