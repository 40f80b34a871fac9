package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    EvaluateTest() {
        super("evaluate");
    }

    @Test
    void residentsHaveSomeDaysToRate() {
        ProcessInstance evaluate = after(0);

        assertThat(evaluate)
                .isWaitingAtExactly("receiveTask_rating")
                .isWaitingFor("ratingGiven")
                .hasPassed("serviceTask_askForRating")
                .hasNotPassed("event_ratingOverdue", "gateway_isSatisfied");
        assertThat(job()).hasDueDate(workdays.after(5));
    }

    @Test
    void satisfiedResidentsEndTheEvaluation() {
        ProcessInstance evaluate = after(0);

        rate("yes");

        assertThat(evaluate)
                .isEnded()
                .hasPassedInOrder("receiveTask_rating", "gateway_isSatisfied", "event_satisfied")
                .hasNotPassed("userTask_returnVisit", "gateway_mayRework", "event_dissatisfied", "event_concluded");
        assertThat(called).containsExactly("askForRating");
    }

    @Test
    void withoutARatingTheGridWorkerPaysAVisit() {
        ProcessInstance evaluate = after(0);

        letTheTimerFire();

        assertThat(evaluate)
                .isWaitingAtExactly("userTask_returnVisit")
                .hasPassed("event_ratingOverdue")
                .hasNotPassed("gateway_isSatisfied");
        assertThat(open("userTask_returnVisit"))
                .hasCandidateGroup("grid-worker")
                .hasDueDate(workdays.after(3));
        complete("userTask_returnVisit", "satisfied", "yes");
        assertThat(evaluate).isEnded().hasPassed("event_satisfied").hasNotPassed("event_dissatisfied");
        assertThat(called).containsExactly("askForRating", "recordReturnVisit");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void dissatisfiedResidentsHaveTheWorkRedone(int before) {
        ProcessInstance evaluate = after(before);

        rate("no");

        assertThat(evaluate)
                .isEnded()
                .hasPassedInOrder("gateway_isSatisfied", "gateway_mayRework", "event_dissatisfied")
                .hasNotPassed("event_satisfied", "userTask_superviseOutcome", "event_concluded");
    }

    @Test
    void afterTwoReworksTheSupervisionTeamMayConclude() {
        ProcessInstance evaluate = after(2);

        rate("no");

        assertThat(evaluate).isWaitingAtExactly("userTask_superviseOutcome").hasNotPassed("event_dissatisfied");
        assertThat(open("userTask_superviseOutcome"))
                .hasCandidateGroup("supervision-team")
                .hasDueDate(workdays.after(5));
        complete("userTask_superviseOutcome", "outcome", "conclude");
        assertThat(evaluate)
                .isEnded()
                .hasPassed("event_concluded")
                .hasNotPassed("event_dissatisfied", "event_satisfied");
        assertThat(called).containsExactly("askForRating", "recordSupervisedOutcome");
    }

    @Test
    void afterTwoReworksTheSupervisionTeamMayOrderAnother() {
        ProcessInstance evaluate = after(2);
        rate("no");

        complete("userTask_superviseOutcome", "outcome", "rework");

        assertThat(evaluate)
                .isEnded()
                .hasPassedInOrder("userTask_superviseOutcome", "gateway_isConcluded", "event_dissatisfied")
                .hasNotPassed("event_concluded");
    }

    private ProcessInstance after(int dissatisfactions) {
        given("askForRating", "dissatisfactions", dissatisfactions);
        return start("ratingDays", 5);
    }

    private static void rate(String satisfied) {
        runtimeService()
                .createMessageCorrelation("ratingGiven")
                .processInstanceBusinessKey(MATTER)
                .setVariable("satisfied", satisfied)
                .correlate();
    }
}
