package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HandUpTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    HandUpTest() {
        super("hand-up");
    }

    @Test
    void theStreetCommitteeHasFiveWorkdays() {
        ProcessInstance handUp = start();
        assertThat(handUp).isWaitingAtExactly("userTask_coordinate");
        assertThat(open("userTask_coordinate"))
                .hasCandidateGroup("street-committee")
                .hasDueDate(workdays.after(5));
    }

    @Test
    void theLevelAboveMayDecide() {
        ProcessInstance handUp = start();
        complete("userTask_coordinate", "ruling", "decide");

        assertThat(handUp)
                .isEnded()
                .hasPassedInOrder("userTask_coordinate", "event_decided")
                .hasNotPassed("event_deliberateAgain", "serviceTask_endMatter", "event_matterEnded");
        assertThat(called).containsExactly("recordRuling");
    }

    @Test
    void theLevelAboveMaySendItBackToTheCouncil() {
        ProcessInstance handUp = start();
        complete("userTask_coordinate", "ruling", "again");

        assertThat(handUp)
                .isEnded()
                .hasPassedInOrder("userTask_coordinate", "event_deliberateAgain")
                .hasNotPassed("event_decided", "serviceTask_endMatter", "event_matterEnded");
        assertThat(called).containsExactly("recordRuling");
    }

    @Test
    void theLevelAboveMayEndItAndTheReporterIsTold() {
        ProcessInstance handUp = start();
        complete("userTask_coordinate", "ruling", "end");

        assertThat(handUp)
                .isEnded()
                .hasPassedInOrder("userTask_coordinate", "serviceTask_endMatter", "event_matterEnded")
                .hasNotPassed("event_decided", "event_deliberateAgain");
        assertThat(called).containsExactly("recordRuling", "endMatter");
    }
}
