package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processInstanceQuery;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SweepTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    SweepTest() {
        super("sweep");
    }

    @Test
    void theClockStartsItAgainAndAgain() {
        Job first = clockwork();
        ClockUtil.setCurrentTime(first.getDuedate());
        execute(first);

        assertThat(processInstanceQuery().singleResult()).isWaitingAt("serviceTask_sweepDeadlines");
        assertThat(clockwork().getDuedate().toInstant())
                .isEqualTo(first.getDuedate().toInstant().plusSeconds(60));
    }

    @Test
    void eachPartIsAJobOfItsOwn() {
        execute(clockwork());
        ProcessInstance sweep = processInstanceQuery().singleResult();

        execute(next());
        assertThat(sweep).isWaitingAt("serviceTask_resumePausedSteps").hasNotPassed("event_swept");
        execute(next());

        assertThat(sweep).isEnded().hasPassed("event_swept");
        assertThat(called).containsExactly("sweepDeadlines", "resumePausedSteps", "warnOfCalendar");
    }

    private static Job clockwork() {
        return jobQuery().timers().singleResult();
    }

    private static Job next() {
        return jobQuery().messages().singleResult();
    }
}
