package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    CollectTest() {
        super("collect");
    }

    @Test
    void aReportWaitsForTheGridWorkerForTwoWorkdays() {
        ProcessInstance collect = start();

        assertThat(collect).isWaitingAtExactly("userTask_verifyOnSite");
        assertThat(open("userTask_verifyOnSite"))
                .hasCandidateGroup("grid-worker")
                .hasDueDate(workdays.after(2));
        assertThat(called).isEmpty();
    }

    @Test
    void aConfirmedReportIsAccepted() {
        ProcessInstance collect = start();

        complete("userTask_verifyOnSite", "intake", "accept", "category", "road", "scope", "estate", "care", false);

        assertThat(collect)
                .isEnded()
                .hasPassedInOrder("userTask_verifyOnSite", "gateway_isAccepted", "event_accepted")
                .hasNotPassed("serviceTask_declineMatter", "event_declined");
        assertThat(called).containsExactly("registerMatter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duplicate", "refuse"})
    void aReportThatIsNotAcceptedIsDeclinedAfterTellingTheReporter(String intake) {
        ProcessInstance collect = start();

        complete("userTask_verifyOnSite", "intake", intake);

        assertThat(collect)
                .isEnded()
                .hasPassedInOrder("userTask_verifyOnSite", "serviceTask_declineMatter", "event_declined")
                .hasNotPassed("event_accepted");
        assertThat(called).containsExactly("registerMatter", "declineMatter");
    }
}
