package org.yishiting.matter.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.CaseTest;
import org.yishiting.form.EarlierAnswers;
import org.yishiting.matter.Level;

class MatterStepsTest extends CaseTest {

    @Autowired
    private EarlierAnswers answers;

    private static final String APPEAL = "**居民反映**\n\n车位不够";
    private static final String FINDINGS = "**核实情况**\n\n缺 12 个车位";

    @Test
    void theCommitteeReadsWhatWasReportedFoundAndJudged() {
        verified();
        start("triage", Map.of("category", "road", "scope", "estate", "urgency", "normal", "care", false));

        assertThat(read("userTask_confirmRoute"))
                .startsWith(APPEAL, FINDINGS, "**影响范围**：整个小区 · **紧急程度**：一般")
                .hasSize(4);
    }

    @Test
    void whoeverDraftsOrActsReadsWhatWasReportedAndFound() {
        verified();
        at("jianshexiang-six-steps", "userTask_draftTopic");
        at("jianshexiang-six-steps", "userTask_handleAtOnce");
        at("horqin-standard", "userTask_draftPlan");

        assertThat(read("userTask_draftTopic")).containsExactly(APPEAL, FINDINGS);
        assertThat(read("userTask_handleAtOnce")).containsExactly(APPEAL, FINDINGS);
        assertThat(read("userTask_draftPlan")).containsExactly(APPEAL, FINDINGS);
    }

    @Test
    void whatWasNotFoundIsNotShown() {
        at("jianshexiang-six-steps", "userTask_draftTopic");

        assertThat(read("userTask_draftTopic")).containsExactly(APPEAL);
    }

    @Test
    void theLastVisitCounts() {
        verified();
        start("collect", Map.of());
        complete("userTask_verifyOnSite", Map.of("intake", "refuse", "findings", "已自行解决", "declineReason", "问题已解决"));

        assertThat(answers.newest(matter, Set.of("findings", "declineReason", "duplicateOf")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("findings", "已自行解决", "declineReason", "问题已解决"));
    }

    @Test
    void theLevelAboveReadsTheCaseWhenTheCouncilWasNotAsked() {
        verified();
        start("hand-up", Map.of());

        assertThat(read("userTask_coordinate")).containsExactly(APPEAL, FINDINGS, "**议题、方案和调研**\n\n小区停车难");
    }

    @Test
    void whoeverAsksAtTheDoorReadsWhatWasDoneAtOnce() {
        at("jianshexiang-six-steps", "userTask_handleAtOnce");
        complete("userTask_handleAtOnce", Map.of("result", "已画 12 个车位"));
        fireTimer();

        assertThat(read("userTask_returnVisit")).containsExactly(APPEAL, "**马上办的结果**\n\n已画 12 个车位");
    }

    @Test
    void aPlanSetsLevelAndLimitWithoutATable() {
        at("horqin-standard", "userTask_draftPlan");

        complete("userTask_draftPlan", Map.of("topic", "增加停车位", "background", "画线", "level", "big", "limitDays", 3));

        assertThat(matters.get(matter).level()).contains(Level.BIG);
        assertThat(matters.get(matter).dueAt()).contains(Instant.parse("2026-11-30T15:59:59Z"));
        assertThat(happened()).containsExactly("TOPIC_DRAFTED", "CLASSIFIED");
    }

    private void verified() {
        start("collect", Map.of());
        complete(
                "userTask_verifyOnSite",
                Map.of(
                        "intake",
                        "accept",
                        "publicTitle",
                        "小区停车难",
                        "category",
                        "road",
                        "scope",
                        "estate",
                        "urgency",
                        "normal",
                        "care",
                        false,
                        "findings",
                        "缺 12 个车位"));
    }

    private void at(String procedure, String activity) {
        runtime.createProcessInstanceByKey(procedure)
                .businessKey(matter)
                .setVariable("limitDays", 5)
                .startBeforeActivity(activity)
                .execute();
    }
}
