package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SixStepsTest extends ProcedureStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverageOf("jianshexiang-six-steps");

    SixStepsTest() {
        super("jianshexiang-six-steps");
    }

    @Test
    void aBigMatterTakesAllSixSteps() {
        ProcessInstance matter = start();

        collected();
        triaged("deliberate", 20);
        assertThat(open("userTask_draftTopic"))
                .hasCandidateGroup("community-committee")
                .hasDueDate(workdays.after(3));
        complete("userTask_draftTopic");
        passes("research");
        passes("deliberate");
        passes("disclose");
        passes("execute");
        passes("evaluate");
        passes("archive");

        assertThat(matter)
                .isEnded()
                .hasPassedInOrder(
                        "callActivity_collect",
                        "callActivity_triage",
                        "userTask_draftTopic",
                        "callActivity_research",
                        "callActivity_deliberate",
                        "callActivity_disclose",
                        "callActivity_execute",
                        "callActivity_evaluate",
                        "callActivity_archive",
                        "event_archived")
                .hasNotPassed("userTask_handleAtOnce", "callActivity_handUp", "event_declined", "event_ended");
        assertThat(called).containsExactly("draftTopic");
    }

    @Test
    void everyBlockIsGivenWhatItNeeds() {
        start();

        assertThat(businessKeyOf("collect")).isEqualTo(MATTER);
        collected();
        assertThat(businessKeyOf("triage")).isEqualTo(MATTER);
        assertThat(inputsOf("triage"))
                .contains(
                        entry("category", "road"),
                        entry("scope", "estate"),
                        entry("urgency", "normal"),
                        entry("care", true));
        triaged("deliberate", 15);
        complete("userTask_draftTopic");
        assertThat(businessKeyOf("research")).isEqualTo(MATTER);
        assertThat(inputsOf("research")).containsEntry("researchDays", 5L).doesNotContainKey("limitDays");
        passes("research");
        assertThat(businessKeyOf("deliberate")).isEqualTo(MATTER);
        assertThat(inputsOf("deliberate")).containsEntry("maxRounds", 3L);
        passes("deliberate");
        assertThat(businessKeyOf("disclose")).isEqualTo(MATTER);
        passes("disclose");
        assertThat(businessKeyOf("execute")).isEqualTo(MATTER);
        assertThat(inputsOf("execute"))
                .containsEntry("acceptanceRole", "supervision-committee")
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
                .hasNotPassed("callActivity_triage", "event_archived");
    }

    @Test
    void aSmallMatterIsHandledAtOnceAndStillRated() {
        ProcessInstance matter = start();

        collected();
        triaged("fast", 3);
        assertThat(open("userTask_handleAtOnce"))
                .hasCandidateGroup("grid-worker")
                .hasDueDate(workdays.after(3));
        complete("userTask_handleAtOnce");
        passes("evaluate");
        passes("archive");

        assertThat(matter)
                .isEnded()
                .hasPassedInOrder("userTask_handleAtOnce", "callActivity_evaluate", "event_archived")
                .hasNotPassed(
                        "userTask_draftTopic",
                        "callActivity_research",
                        "callActivity_deliberate",
                        "callActivity_disclose",
                        "callActivity_execute");
        assertThat(called).containsExactly("recordResult");
    }

    @Test
    void aSmallMatterThatDissatisfiesIsCarriedOutProperly() {
        ProcessInstance matter = start();
        collected();
        triaged("fast", 3);
        complete("userTask_handleAtOnce");

        fails("evaluate", "dissatisfied");

        assertThat(matter).isWaitingAtExactly("callActivity_execute").hasPassed("event_dissatisfied");
        assertThat(inputsOf("execute")).containsEntry("acceptanceRole", "supervision-committee");
    }

    @Test
    void aMatterBeyondTheCommunityIsHandedUpAtOnce() {
        ProcessInstance matter = start();

        collected();
        triaged("hand-up", 5);
        assertThat(matter).isWaitingAtExactly("callActivity_handUp").hasNotPassed("userTask_draftTopic");
        assertThat(businessKeyOf("hand-up")).isEqualTo(MATTER);
        passes("hand-up");

        assertThat(matter)
                .isWaitingAtExactly("callActivity_disclose")
                .hasPassed("callActivity_handUp")
                .hasNotPassed("callActivity_deliberate", "event_deliberateAgain", "event_matterEnded");
    }

    @Test
    void withoutConsensusTheStreetDecides() {
        ProcessInstance matter = deliberating();

        fails("deliberate", "no-consensus");
        passes("hand-up");

        assertThat(matter)
                .isWaitingAtExactly("callActivity_disclose")
                .hasPassedInOrder("event_noConsensus", "callActivity_handUp")
                .hasNotPassed("event_deliberateAgain", "event_matterEnded");
    }

    @Test
    void theStreetMayAskForAnotherDeliberation() {
        ProcessInstance matter = deliberating();
        fails("deliberate", "no-consensus");

        fails("hand-up", "deliberate-again");

        assertThat(matter)
                .isWaitingAtExactly("callActivity_deliberate")
                .hasPassedInOrder("event_noConsensus", "event_deliberateAgain")
                .hasNotPassed("callActivity_disclose", "event_matterEnded");
    }

    @Test
    void theStreetMayEndTheMatter() {
        ProcessInstance matter = deliberating();
        fails("deliberate", "no-consensus");

        fails("hand-up", "matter-ended");

        assertThat(matter)
                .isEnded()
                .hasPassedInOrder("event_matterEnded", "event_ended")
                .hasNotPassed("callActivity_disclose", "callActivity_archive", "event_archived");
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
        collected();
        triaged("deliberate", 20);
        complete("userTask_draftTopic");
        passes("research");
        return matter;
    }

    private void collected() {
        passes("collect", "category", "road", "scope", "estate", "urgency", "normal", "care", true);
    }

    private void triaged(String route, int limitDays) {
        passes("triage", "level", "small", "route", route, "limitDays", limitDays);
    }
}
