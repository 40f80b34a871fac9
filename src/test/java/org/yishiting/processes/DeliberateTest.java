package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeliberateTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    DeliberateTest() {
        super("deliberate");
    }

    private static final Date MEETING = Date.from(Instant.parse("2025-03-06T06:30:00Z"));

    @Test
    void theConvenerSchedulesAndEverybodyIsToldBeforehand() {
        ProcessInstance deliberate = start("maxRounds", 3);
        assertThat(open("userTask_scheduleMeeting"))
                .hasCandidateGroup("council-convener")
                .hasDueDate(workdays.after(3));

        schedule(1);

        assertThat(deliberate)
                .isWaitingAtExactly("userTask_holdMeeting")
                .hasPassedInOrder("userTask_scheduleMeeting", "gateway_isReady", "serviceTask_inviteParticipants")
                .hasNotPassed("userTask_holdMeeting");
        assertThat(open("userTask_holdMeeting"))
                .hasCandidateGroup("council-convener")
                .hasDueDate(MEETING);
        assertThat(called).containsExactly("inviteParticipants");
    }

    @Test
    void aConsensusInTheFirstRoundEndsTheDeliberation() {
        ProcessInstance deliberate = start("maxRounds", 3);

        schedule(1);
        meet("yes");

        assertThat(deliberate)
                .isEnded()
                .hasPassedInOrder("userTask_holdMeeting", "userTask_writeMinutes", "event_agreed")
                .hasNotPassed("gateway_hasRoundLeft", "userTask_amendPlan", "event_notAgreed");
        assertThat(called).containsExactly("inviteParticipants", "recordAttendance", "recordMinutes");
    }

    @Test
    void withoutConsensusAnAmendedPlanGoesToTheNextRound() {
        ProcessInstance deliberate = start("maxRounds", 3);
        schedule(1);
        meet("no");
        assertThat(deliberate).isWaitingAtExactly("userTask_amendPlan").hasNotPassed("event_notAgreed");
        assertThat(open("userTask_amendPlan"))
                .hasCandidateGroup("community-committee")
                .hasDueDate(workdays.after(5));

        complete("userTask_amendPlan");
        schedule(2);
        meet("yes");

        assertThat(deliberate)
                .isEnded()
                .hasPassedInOrder("userTask_amendPlan", "event_agreed")
                .hasNotPassed("event_notAgreed");
        assertThat(called).filteredOn("inviteParticipants"::equals).hasSize(2);
        assertThat(called).filteredOn("amendPlan"::equals).hasSize(1);
    }

    @Test
    void afterTheLastRoundWithoutConsensusItIsGivenUp() {
        ProcessInstance deliberate = start("maxRounds", 2);

        schedule(1);
        meet("no");
        complete("userTask_amendPlan");
        schedule(2);
        meet("no");

        assertThat(deliberate)
                .isEnded()
                .hasPassedInOrder("userTask_amendPlan", "event_notAgreed")
                .hasNotPassed("event_agreed");
        assertThat(called).filteredOn("recordMinutes"::equals).hasSize(2);
    }

    @Test
    void aSingleRoundLeavesNoRoomForAnAmendedPlan() {
        ProcessInstance deliberate = start("maxRounds", 1);

        schedule(1);
        meet("no");

        assertThat(deliberate)
                .isEnded()
                .hasPassed("event_notAgreed")
                .hasNotPassed("userTask_amendPlan", "event_agreed");
    }

    @Test
    void aPlanThatIsNotReadyIsSentBackWithoutARound() {
        ProcessInstance deliberate = start("maxRounds", 1);

        complete("userTask_scheduleMeeting", "readiness", "back");
        assertThat(deliberate).isWaitingAtExactly("userTask_amendPlan");
        assertThat(called).isEmpty();
        complete("userTask_amendPlan");
        schedule(1);
        meet("yes");

        assertThat(deliberate)
                .isEnded()
                .hasPassedInOrder("userTask_amendPlan", "serviceTask_inviteParticipants", "event_agreed")
                .hasNotPassed("gateway_hasRoundLeft");
        assertThat(called).filteredOn("inviteParticipants"::equals).hasSize(1);
    }

    private void schedule(int round) {
        given("inviteParticipants", "round", round, "meetingId", 70L + round, "meetingTime", MEETING);
        complete("userTask_scheduleMeeting", "readiness", "ready", "residents", 12);
    }

    private void meet(String consensus) {
        complete("userTask_holdMeeting", "residentsPresent", 11);
        assertThat(open("userTask_writeMinutes")).hasDueDate(workdays.after(2));
        complete("userTask_writeMinutes", "consensus", consensus);
    }
}
