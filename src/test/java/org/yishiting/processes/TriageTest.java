package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TriageTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    TriageTest() {
        super("triage");
    }

    @Test
    void theTableSuggestsWhatTheCommitteeWillConfirm() {
        ProcessInstance triage = aSmallMatterOfOneHousehold();
        assertThat(triage)
                .isWaitingAtExactly("userTask_confirmRoute")
                .hasPassed("businessRuleTask_suggestRoute")
                .hasNotPassed("userTask_confirmRoute", "event_routed")
                .variables()
                .contains(
                        entry("level", "micro"),
                        entry("route", "fast"),
                        entry("limitDays", 3),
                        entry("suggestedLevel", "micro"),
                        entry("suggestedRoute", "fast"))
                .doesNotContainKey("suggestion");
        assertThat(open("userTask_confirmRoute"))
                .hasCandidateGroup("community-committee")
                .hasDueDate(workdays.after(1));
    }

    @Test
    void theCommitteeMayOverruleTheTable() {
        ProcessInstance triage = aSmallMatterOfOneHousehold();
        complete("userTask_confirmRoute", "level", "small", "route", "deliberate", "limitDays", 10);

        assertThat(triage).isEnded().hasPassed("userTask_confirmRoute", "event_routed");
        assertThat(called).containsExactly("recordRoute");
        assertThat(lastValueOf("route")).isEqualTo("deliberate");
        assertThat(lastValueOf("suggestedRoute")).isEqualTo("fast");
    }

    private ProcessInstance aSmallMatterOfOneHousehold() {
        return start("category", "power", "scope", "household", "urgency", "normal", "care", false);
    }

    private static Object lastValueOf(String variable) {
        return historyService()
                .createHistoricVariableInstanceQuery()
                .variableName(variable)
                .singleResult()
                .getValue();
    }
}
