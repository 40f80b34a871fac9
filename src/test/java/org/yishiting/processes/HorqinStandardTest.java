package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HorqinStandardTest extends ProcedureStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverageOf("horqin-standard");

    HorqinStandardTest() {
        super("horqin-standard");
    }

    @Test
    void aTopicTakesAllFiveStepsAndIsRatedAndFiled() {
        ProcessInstance matter = start();

        passes("collect");
        assertThat(open("userTask_draftPlan"))
                .hasCandidateGroup("community-committee")
                .hasDueDate(workdays.after(5));
        complete("userTask_draftPlan");
        passes("deliberate");
        passes("disclose");
        passes("execute");
        passes("evaluate");
        passes("archive");

        assertThat(matter)
                .isEnded()
                .hasPassedInOrder(
                        "callActivity_collect",
                        "userTask_draftPlan",
                        "callActivity_deliberate",
                        "callActivity_disclose",
                        "callActivity_execute",
                        "callActivity_evaluate",
                        "callActivity_archive",
                        "event_archived")
                .hasNotPassed("callActivity_handUp", "event_declined", "event_ended");
        assertThat(called).containsExactly("draftTopic", "recordRoute");
    }

    @Test
    void everyBlockIsGivenWhatItNeeds() {
        start();

        assertThat(businessKeyOf("collect")).isEqualTo(MATTER);
        passes("collect");
        complete("userTask_draftPlan");
        assertThat(businessKeyOf("deliberate")).isEqualTo(MATTER);
        assertThat(inputsOf("deliberate")).containsEntry("maxRounds", 2L);
        passes("deliberate");
        assertThat(businessKeyOf("disclose")).isEqualTo(MATTER);
        passes("disclose");
        assertThat(businessKeyOf("execute")).isEqualTo(MATTER);
        assertThat(inputsOf("execute"))
                .containsEntry("acceptanceRole", "community-committee")
                .doesNotContainKey("limitDays");
        passes("execute");
        assertThat(businessKeyOf("evaluate")).isEqualTo(MATTER);
        assertThat(inputsOf("evaluate")).containsEntry("ratingDays", 5L);
        passes("evaluate");
        assertThat(businessKeyOf("archive")).isEqualTo(MATTER);
    }

    @Test
    void aReportThatIsNotAcceptedEndsThere() {
        ProcessInstance matter = start();

        fails("collect", "matter-declined");

        assertThat(matter)
                .isEnded()
                .hasPassedInOrder("event_matterDeclined", "event_declined")
                .hasNotPassed("userTask_draftPlan", "event_archived");
    }

    @Test
    void withoutConsensusTheLevelAboveDecides() {
        ProcessInstance matter = deliberating();

        fails("deliberate", "no-consensus");
        assertThat(businessKeyOf("hand-up")).isEqualTo(MATTER);
        passes("hand-up");

        assertThat(matter)
                .isWaitingAtExactly("callActivity_disclose")
                .hasPassedInOrder("event_noConsensus", "callActivity_handUp")
                .hasNotPassed("event_deliberateAgain", "event_matterEnded");
    }

    @Test
    void theLevelAboveMayAskForAnotherDeliberation() {
        ProcessInstance matter = deliberating();
        fails("deliberate", "no-consensus");

        fails("hand-up", "deliberate-again");

        assertThat(matter)
                .isWaitingAtExactly("callActivity_deliberate")
                .hasPassed("event_deliberateAgain")
                .hasNotPassed("callActivity_disclose", "event_matterEnded");
    }

    @Test
    void theLevelAboveMayEndTheMatter() {
        ProcessInstance matter = deliberating();
        fails("deliberate", "no-consensus");

        fails("hand-up", "matter-ended");

        assertThat(matter)
                .isEnded()
                .hasPassedInOrder("event_matterEnded", "event_ended")
                .hasNotPassed("callActivity_disclose", "event_archived");
    }

    @Test
    void anUpheldObjectionReopensTheDeliberation() {
        ProcessInstance matter = deliberating();
        passes("deliberate");

        fails("disclose", "objection-upheld");

        assertThat(matter)
                .isWaitingAtExactly("callActivity_deliberate")
                .hasPassed("event_objectionUpheld")
                .hasNotPassed("callActivity_execute");
    }

    @Test
    void dissatisfiedResidentsHaveTheWorkRedone() {
        ProcessInstance matter = deliberating();
        passes("deliberate");
        passes("disclose");
        passes("execute");

        fails("evaluate", "dissatisfied");

        assertThat(matter)
                .isWaitingAtExactly("callActivity_execute")
                .hasPassed("event_dissatisfied")
                .hasNotPassed("callActivity_archive");
    }

    private ProcessInstance deliberating() {
        ProcessInstance matter = start();
        passes("collect");
        complete("userTask_draftPlan");
        return matter;
    }
}
