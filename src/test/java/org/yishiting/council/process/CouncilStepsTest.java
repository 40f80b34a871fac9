package org.yishiting.council.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.CaseTest;
import org.yishiting.council.Attendance;
import org.yishiting.council.Councils;
import org.yishiting.council.Meeting;
import org.yishiting.council.Research;
import org.yishiting.council.Research.Question;
import org.yishiting.council.ResearchQuestion;
import org.yishiting.council.Resolution;
import org.yishiting.council.Statement;
import org.yishiting.council.Topic;
import org.yishiting.refusal.StepRefusedException;

class CouncilStepsTest extends CaseTest {

    private static final List<Map<String, String>> SAID = List.of(
            Map.of("speaker", "居民代表", "statement", "车位优先照顾老人"), Map.of("speaker", PROPERTY, "statement", "费用偏高"));

    @Autowired
    private Councils councils;

    @Autowired
    private Research research;

    @Test
    void aTopicIsDraftedWithItsQuestions() {
        runtime.createProcessInstanceByKey("jianshexiang-six-steps")
                .businessKey(matter)
                .startBeforeActivity("userTask_draftTopic")
                .execute();
        assertThat(String.valueOf(shown("userTask_draftTopic", "unitOptions"))).contains(PROPERTY, "建设物业", "网格员");

        complete(
                "userTask_draftTopic",
                Map.of(
                        "topic",
                        "增加停车位",
                        "background",
                        "车位不够",
                        "questions",
                        List.of(
                                Map.of("questionText", "能增加几个？", "role", PROPERTY),
                                Map.of("questionText", "居民同意吗？", "role", "grid-worker"))));

        assertThat(councils.topicOf(matter)).map(Topic::title).contains("增加停车位");
        assertThat(open()).containsExactly("userTask_answerQuestion", "userTask_answerQuestion");
    }

    @Test
    void everyQuestionIsAnsweredOnceAndTheCouncilReadsWhatWasFound() {
        research.draft(matter, "增加停车位", "车位不够", List.of(new Question("能增加几个？", PROPERTY)));
        String block = start("research", Map.of("researchDays", 5));
        assertThat(read("userTask_answerQuestion"))
                .containsExactly("**居民反映**\n\n车位不够", "**议题和方案**\n\n增加停车位\n\n车位不够", "**要调研的问题**\n\n能增加几个？");

        complete("userTask_answerQuestion", Map.of("finding", "6个", "cost", 38000, "feasible", "conditional"));

        assertThat(endOf(block)).isNotNull();
        ResearchQuestion answered = councils.questionsOf(matter).get(0);
        assertThat(answered.cost()).contains(new BigDecimal("38000.00"));
        start("research", Map.of("researchDays", 5));
        assertThat(open()).isEmpty();
        start("deliberate", Map.of("maxRounds", 1));
        assertThat(read("userTask_scheduleMeeting"))
                .containsExactly(
                        "**居民反映**\n\n车位不够", "**议题、方案和调研**\n\n增加停车位\n\n车位不够\n\n调研：能增加几个？——6个（有条件可行，估算 38000 元）");
    }

    @Test
    void twoRoundsLeadToAConsensus() {
        research.draft(matter, "增加停车位", "画线", List.of());
        String block = start("deliberate", Map.of("maxRounds", 3));
        meet(Map.of("proposals", "画线", "consensus", "no", "disagreement", "费用谁出"));
        assertThat(shown("userTask_amendPlan", "disagreementText")).isEqualTo("费用谁出");
        assertThat(shown("userTask_amendPlan", "plan")).isEqualTo("画线");
        complete("userTask_amendPlan", Map.of("plan", "拓宽道路，费用分担"));
        meet(Map.of("proposals", "拓宽", "consensus", "yes", "resolution", "拓宽北门道路，新增6个车位"));

        assertThat(endOf(block)).isEqualTo("event_agreed");
        assertThat(councils.topicOf(matter)).map(Topic::plan).contains("拓宽道路，费用分担");
        assertThat(councils.lastResolution(matter)).map(Resolution::text).contains("拓宽北门道路，新增6个车位");
        assertThat(councils.disagreement(matter)).isEmpty();
        assertThat(councils.meetingsOf(matter)).extracting(Meeting::round).containsExactly(1, 2);
        Meeting last = councils.meetingsOf(matter).get(1);
        assertThat(last.status()).isEqualTo(Meeting.Status.CONCLUDED);
        assertThat(last.attendances())
                .containsExactly(new Attendance("building-head", "楼栋长", false), new Attendance(PROPERTY, "建设物业", true));
        assertThat(last.statements()).containsExactly(new Statement("居民代表", "车位优先照顾老人"), new Statement("建设物业", "费用偏高"));
        assertThat(happened())
                .containsExactly("TOPIC_DRAFTED", "MEETING_CALLED", "NOT_RESOLVED", "MEETING_CALLED", "RESOLVED");
    }

    @Test
    void roundsAreCountedAnewInEveryRunAndMeetingsThroughout() {
        start("deliberate", Map.of("maxRounds", 1));
        meet(Map.of("proposals", "画线", "consensus", "no", "disagreement", "费用谁出"));
        start("deliberate", Map.of("maxRounds", 2));
        meet(Map.of("proposals", "画线", "consensus", "no", "disagreement", "费用谁出"));

        assertThat(open()).containsExactly("userTask_amendPlan");
        assertThat(councils.meetingsOf(matter)).extracting(Meeting::round).containsExactly(1, 2);
        complete("userTask_amendPlan", Map.of("plan", "拓宽"));
        assertThat(councils.topicOf(matter)).map(Topic::title).contains("停车难");
    }

    @Test
    void aMeetingInThePastIsRefusedInWordsAndNothingIsKept() {
        start("deliberate", Map.of("maxRounds", 1));

        assertThatThrownBy(() -> complete("userTask_scheduleMeeting", meetingAt("2026-11-25T10:00")))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("会议时间必须晚于现在");
        assertThat(councils.meetingsOf(matter)).isEmpty();
        assertThat(open()).containsExactly("userTask_scheduleMeeting");
    }

    @Test
    void aMeetingIsNotHeldBeforeItsTime() {
        start("deliberate", Map.of("maxRounds", 1));
        complete("userTask_scheduleMeeting", meetingAt("2026-11-26T19:30"));
        Map<String, Object> held =
                Map.of("attended", List.of(), "residentsPresent", 3, "statements", SAID.subList(0, 1));

        assertThatThrownBy(() -> complete("userTask_holdMeeting", held))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("会议定在 2026-11-26 19:30");
        assertThat(open()).containsExactly("userTask_holdMeeting");

        theTimeComes();
        complete("userTask_holdMeeting", held);
        assertThat(open()).containsExactly("userTask_writeMinutes");
    }

    @Test
    void aMeetingThatNobodyCameToIsRefusedInWords() {
        start("deliberate", Map.of("maxRounds", 1));
        complete("userTask_scheduleMeeting", meetingAt("2026-11-26T19:30"));
        theTimeComes();

        assertThatThrownBy(() -> complete(
                        "userTask_holdMeeting",
                        Map.of("attended", List.of(), "residentsPresent", 0, "statements", SAID)))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("没有人到会");
        assertThat(open()).containsExactly("userTask_holdMeeting");
    }

    @Test
    void residentsMayMeetAmongThemselves() {
        start("deliberate", Map.of("maxRounds", 1));
        complete("userTask_scheduleMeeting", meetingAt("2026-11-26T19:30"));
        theTimeComes();

        complete(
                "userTask_holdMeeting",
                Map.of("attended", List.of(), "residentsPresent", 3, "statements", SAID.subList(0, 1)));

        assertThat(shown("userTask_writeMinutes", "attendanceText")).isEqualTo("到会：居民代表 3 人\n\n未到会：楼栋长、建设物业");
    }

    @Test
    void whoeverHoldsTheMeetingSeesWhatItDecidesOn() {
        research.draft(matter, "增加停车位", "画线", List.of(new Question("能增加几个？", PROPERTY)));
        research.answer(research.unanswered(matter).get(0).id(), "6个", null, ResearchQuestion.Feasibility.YES);
        start("deliberate", Map.of("maxRounds", 3));
        complete("userTask_scheduleMeeting", meetingAt("2026-11-26T19:30"));

        assertThat(read("userTask_holdMeeting"))
                .containsExactly(
                        "**会议**\n\n第 1 次会议：2026-11-26 19:30，议事厅\n\n参加：楼栋长、建设物业、居民代表 12 人",
                        "**议程**\n\n车位",
                        "**议题、方案和调研**\n\n增加停车位\n\n画线\n\n调研：能增加几个？——6个（可行）",
                        "**居民反映**\n\n车位不够");
        theTimeComes();
        complete(
                "userTask_holdMeeting",
                Map.of("attended", List.of(), "residentsPresent", 3, "statements", SAID.subList(0, 1)));
        complete("userTask_writeMinutes", Map.of("proposals", "画线", "consensus", "no", "disagreement", "费用谁出"));
        assertThat(read("userTask_amendPlan"))
                .containsExactly("**居民反映**\n\n车位不够", "**上一轮的分歧**\n\n费用谁出", "**会上的发言**\n\n居民代表：车位优先照顾老人");
        complete("userTask_amendPlan", Map.of("plan", "拓宽"));

        assertThat(read("userTask_scheduleMeeting")).contains("**上一轮的分歧**\n\n费用谁出");
        assertThat(shown("userTask_scheduleMeeting", "meetingPlace")).isEqualTo("议事厅");
        assertThat(shown("userTask_scheduleMeeting", "residents")).isEqualTo(12);
        assertThat(String.valueOf(shown("userTask_scheduleMeeting", "participants")))
                .isEqualTo("[\"building-head\",\"" + PROPERTY + "\"]");
    }

    @Test
    void aPlanThatIsNotReadyGoesBackWithTheReasonAndCostsNoRound() {
        start("deliberate", Map.of("maxRounds", 1));
        assertThatThrownBy(() -> complete("userTask_scheduleMeeting", Map.of("readiness", "back")))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("退回理由");
        complete("userTask_scheduleMeeting", Map.of("readiness", "back", "sendBackReason", "没有写费用由谁出"));

        assertThat(read("userTask_amendPlan")).containsExactly("**居民反映**\n\n车位不够", "**召集人退回方案的理由**\n\n没有写费用由谁出");
        complete("userTask_amendPlan", Map.of("plan", "费用由物业出"));

        assertThat(read("userTask_scheduleMeeting")).anyMatch(text -> text.contains("费用由物业出"));
        complete("userTask_scheduleMeeting", meetingAt("2026-11-26T19:30"));
        theTimeComes();
        assertThat(read("userTask_holdMeeting")).anyMatch(text -> text.contains("第 1 次"));
        assertThat(happened()).doesNotContain("NOT_RESOLVED");
    }

    @Test
    void onlyThoseWhoAreThereSpeak() {
        start("deliberate", Map.of("maxRounds", 1));
        complete("userTask_scheduleMeeting", meetingAt("2026-11-26T19:30"));

        assertThatThrownBy(() -> complete(
                        "userTask_holdMeeting",
                        Map.of("attended", List.of("building-head"), "residentsPresent", 3, "statements", SAID)))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("第 2 条：“发言方”只能从给出的选项中选择");
    }

    @Test
    void aNeighbouringMatterMeetsAtTheSamePlace() {
        start("deliberate", Map.of("maxRounds", 1));
        complete("userTask_scheduleMeeting", meetingAt("2026-11-26T19:30"));
        reportMatter();
        start("deliberate", Map.of("maxRounds", 1));

        assertThat(shown("userTask_scheduleMeeting", "meetingPlace")).isEqualTo("议事厅");
        assertThat(shown("userTask_scheduleMeeting", "participants")).isNull();
    }

    @Test
    void aDayThatIsPastIsNotTaken() {
        start("deliberate", Map.of("maxRounds", 1));
        assertThatThrownBy(() -> complete("userTask_scheduleMeeting", meetingAt("2026-11-24T19:30")))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("不能早于今天");
    }

    @Test
    void theLevelAboveRules() {
        start("deliberate", Map.of("maxRounds", 1));
        meet(Map.of("proposals", "画线", "consensus", "no", "disagreement", "费用谁出"));
        start("hand-up", Map.of());
        assertThat(read("userTask_coordinate"))
                .containsExactly("**居民反映**\n\n车位不够", "**议题、方案和调研**\n\n停车难", "**分歧所在**\n\n费用谁出");

        complete("userTask_coordinate", Map.of("ruling", "decide", "rulingText", "由街道出资"));

        assertThat(councils.lastResolution(matter)).map(Resolution::text).contains("由街道出资");
        assertThat(happened()).endsWith("RULED");
    }

    @Test
    void whatIsAgreedOrDecidedHoldsNoPersonalData() {
        start("deliberate", Map.of("maxRounds", 1));
        assertThatThrownBy(() -> meet(Map.of("proposals", "画线", "consensus", "yes", "resolution", "由13800138000负责")))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("共识内容");
        complete("userTask_writeMinutes", Map.of("proposals", "画线", "consensus", "no", "disagreement", "费用谁出"));
        start("hand-up", Map.of());
        assertThatThrownBy(() ->
                        complete("userTask_coordinate", Map.of("ruling", "decide", "rulingText", "由13800138000负责")))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("意见内容");

        assertThat(councils.lastResolution(matter)).isEmpty();
        assertThat(open()).containsExactly("userTask_coordinate");
    }

    @Test
    void theCouncilReadsWhatItIsToTalkOverAgain() {
        start("hand-up", Map.of());
        complete("userTask_coordinate", Map.of("ruling", "again", "rulingText", "先征求业主意见"));
        start("deliberate", Map.of("maxRounds", 1));

        assertThat(councils.lastResolution(matter)).isEmpty();
        assertThat(read("userTask_scheduleMeeting"))
                .containsExactly("**居民反映**\n\n车位不够", "**议题、方案和调研**\n\n停车难\n\n先征求业主意见");
    }

    private void meet(Map<String, Object> minutes) {
        complete("userTask_scheduleMeeting", meetingAt("2026-11-26T19:30"));
        theTimeComes();
        assertThat(String.valueOf(shown("userTask_holdMeeting", "invitedOptions")))
                .contains(PROPERTY, "楼栋长");
        complete(
                "userTask_holdMeeting",
                Map.of("attended", List.of(PROPERTY), "residentsPresent", 11, "statements", SAID));
        assertThat(read("userTask_writeMinutes"))
                .contains("**议程**\n\n车位")
                .endsWith("**到会情况**\n\n到会：建设物业、居民代表 11 人\n\n未到会：楼栋长", "**发言记录**\n\n居民代表：车位优先照顾老人\n\n建设物业：费用偏高");
        complete("userTask_writeMinutes", minutes);
    }

    private void theTimeComes() {
        jdbc.sql("update meeting set meets_at = ? where matter = ?")
                .params(NOW.atOffset(ZoneOffset.UTC), matter)
                .update();
    }

    private static Map<String, Object> meetingAt(String time) {
        return Map.of(
                "readiness",
                "ready",
                "meetingAt",
                time,
                "meetingPlace",
                "议事厅",
                "participants",
                List.of(PROPERTY, "building-head"),
                "residents",
                12,
                "agenda",
                "车位");
    }
}
