package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExecuteTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    ExecuteTest() {
        super("execute");
    }

    @Test
    void theCommitteeTurnsTheResolutionIntoCommitmentsOfUnits() {
        ProcessInstance execute = twoUnitsCommitThemselves();
        assertThat(open("userTask_assignCommitments"))
                .hasCandidateGroup("community-committee")
                .hasDueDate(workdays.after(2));

        complete("userTask_assignCommitments");

        assertThat(execute)
                .isWaitingAt("userTask_reportProgress")
                .hasPassed("serviceTask_makeCommitments")
                .hasNotPassed("userTask_acceptWork", "event_allAccepted");
        assertThat(openFor("property-company")).hasDueDate(workdays.after(10));
        assertThat(openFor("responsible-unit")).hasDueDate(workdays.after(20));
    }

    @Test
    void allCommitmentsMustBeAccepted() {
        ProcessInstance execute = twoUnitsCommitThemselves();
        complete("userTask_assignCommitments");

        report("property-company", "done");
        judge("accept");
        assertThat(execute).isWaitingAt("userTask_reportProgress").hasNotPassed("event_allAccepted");
        report("responsible-unit", "done");
        judge("accept");

        assertThat(execute).isEnded().hasPassed("event_fulfilled", "event_allAccepted");
        assertThat(called)
                .containsExactly(
                        "makeCommitments", "recordProgress", "recordAcceptance", "recordProgress", "recordAcceptance");
    }

    @Test
    void aUnitReportsUntilItsWorkIsDone() {
        ProcessInstance execute = twoUnitsCommitThemselves();
        complete("userTask_assignCommitments");

        report("property-company", "progress");
        report("property-company", "progress");

        assertThat(execute).isNotWaitingAt("userTask_acceptWork").hasNotPassed("userTask_acceptWork");
        report("property-company", "done");
        assertThat(execute).isWaitingAt("userTask_acceptWork");
        assertThat(called).filteredOn("recordProgress"::equals).hasSize(3);
    }

    @Test
    void workThatIsNotGoodEnoughGoesBackToItsUnit() {
        ProcessInstance execute = twoUnitsCommitThemselves();
        complete("userTask_assignCommitments");
        report("property-company", "done");

        judge("back");

        assertThat(execute).isNotWaitingAt("userTask_acceptWork").hasNotPassed("event_fulfilled");
        assertThat(openFor("property-company")).isNotNull();
        report("property-company", "done");
        judge("accept");
        assertThat(execute).hasPassed("event_fulfilled").hasNotPassed("event_allAccepted");
    }

    @Test
    void whatOneUnitReportsDoesNotTouchTheOther() {
        ProcessInstance execute = twoUnitsCommitThemselves();
        complete("userTask_assignCommitments");

        report("property-company", "done");
        report("responsible-unit", "progress");

        assertThat(execute).isWaitingAt("userTask_acceptWork", "userTask_reportProgress");
        assertThat(execute).variables().doesNotContainKeys("state", "acceptance");
    }

    private ProcessInstance twoUnitsCommitThemselves() {
        given(
                "makeCommitments",
                "commitments",
                List.of(
                        Map.of("id", 1, "unit", "property-company", "due", workdays.after(10)),
                        Map.of("id", 2, "unit", "responsible-unit", "due", workdays.after(20))));
        return start("acceptanceRole", "supervision-committee");
    }

    private static Task openFor(String unit) {
        return taskService().createTaskQuery().taskCandidateGroup(unit).singleResult();
    }

    private static void report(String unit, String state) {
        taskService().complete(openFor(unit).getId(), withVariables("state", state));
    }

    private void judge(String acceptance) {
        assertThat(open("userTask_acceptWork"))
                .hasCandidateGroup("supervision-committee")
                .hasDueDate(workdays.after(3));
        complete("userTask_acceptWork", "acceptance", acceptance);
    }
}
