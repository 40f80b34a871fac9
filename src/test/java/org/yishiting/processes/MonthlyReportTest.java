package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MonthlyReportTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    MonthlyReportTest() {
        super("monthly-report");
    }

    @Test
    void itStartsByItselfAtEightOnTheFirstOfEachMonthAndSends() {
        assertThat(managementService().createJobQuery().singleResult().getDuedate())
                .isEqualTo(localTime(2025, 4));

        letTheTimerFire();

        ProcessInstance report = runtimeService().createProcessInstanceQuery().singleResult();
        assertThat(report).isWaitingAt("serviceTask_sendMonthlyReport");
        assertThat(report.getBusinessKey()).isNull();
        assertThat(called).isEmpty();
        execute(job(report));
        assertThat(report).isEnded().hasPassed("serviceTask_sendMonthlyReport", "event_reportSent");
        assertThat(called).containsExactly("sendMonthlyReport");
        assertThat(managementService().createJobQuery().timers().singleResult().getDuedate())
                .isEqualTo(localTime(2025, 5));
    }

    private static Date localTime(int year, int month) {
        return Date.from(LocalDateTime.of(year, month, 1, 8, 0)
                .atZone(ZoneId.systemDefault())
                .toInstant());
    }
}
