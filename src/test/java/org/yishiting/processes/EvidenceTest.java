package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvidenceTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    EvidenceTest() {
        super("evidence");
    }

    @Test
    void eachNightADigestIsPublishedAndAllMattersAreVerifiedPartByPart() {
        letTheTimerFire();
        ProcessInstance night = runtimeService().createProcessInstanceQuery().singleResult();
        assertThat(night).isWaitingAt("serviceTask_publishDigest");
        execute(job(night));

        given("verifyNextMatters", "allVerified", "no", "verifiedTo", "JSX-2026-000200");
        assertThat(night).isWaitingAt("serviceTask_verifyNextMatters");
        execute(job(night));
        assertThat(night).isWaitingAt("serviceTask_verifyNextMatters").hasNotPassed("serviceTask_concludeVerification");
        given("verifyNextMatters", "allVerified", "yes");
        execute(job(night));
        assertThat(night).isWaitingAt("serviceTask_concludeVerification");
        execute(job(night));
        assertThat(night).isWaitingAt("serviceTask_requireWholeRecords");
        execute(job(night));

        assertThat(night).isEnded().hasPassed("event_recordsWhole");
        assertThat(called)
                .containsExactly(
                        "publishDigest",
                        "verifyNextMatters",
                        "verifyNextMatters",
                        "concludeVerification",
                        "requireWholeRecords");
        assertThat(managementService().createJobQuery().timers().count()).isEqualTo(1);
    }
}
