package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SuperviseTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    SuperviseTest() {
        super("supervise");
    }

    @Test
    void nothingIsDoneWhenTheStepIsOverAlready() {
        given("remindHolder", "isNeeded", false);
        ProcessInstance supervise = begin();

        assertThat(supervise).isWaitingAt("serviceTask_remindHolder");
        execute(waiting());

        assertThat(supervise)
                .isEnded()
                .hasPassed("event_notNeeded")
                .hasNotPassed("serviceTask_urgeHolder", "userTask_listMatter", "serviceTask_liftSupervision");
    }

    @Test
    void theHolderIsRemindedThenUrgedAtTheLimit() {
        ProcessInstance supervise = beginReminded();

        assertThat(supervise).isWaitingAt("event_limitReached").hasNotPassed("serviceTask_urgeHolder");
        assertThat(waiting().getDuedate()).isEqualTo(workdays.after(2));
        letTheTimerFire();

        assertThat(supervise)
                .hasPassed("serviceTask_urgeHolder")
                .isWaitingAt("event_stillLate")
                .hasNotPassed("userTask_listMatter");
        assertThat(called).containsExactly("remindHolder", "urgeHolder");
    }

    @Test
    void whatIsStillLateIsListedAndThenLedUntilItIsDone() {
        ProcessInstance supervise = beginReminded();
        letTheTimerFire();
        letTheTimerFire();
        assertThat(open("userTask_listMatter"))
                .hasCandidateGroup("supervision-team")
                .hasDueDate(workdays.after(3));

        given("publishListing", "leadAt", workdays.after(7));
        complete("userTask_listMatter");
        assertThat(supervise).isWaitingAt("event_newLimitPassed").hasNotPassed("serviceTask_callLeader");
        letTheTimerFire();

        assertThat(open("userTask_takeCharge")).hasCandidateGroup("case-leader").hasDueDate(workdays.after(5));
        given("publishNewLimit", "leadAt", workdays.after(7));
        complete("userTask_takeCharge");
        assertThat(supervise).isWaitingAt("event_newLimitPassed");
        letTheTimerFire();
        assertThat(supervise).isWaitingAt("userTask_takeCharge").isNotEnded();

        end();
        assertThat(supervise).isEnded().hasPassed("serviceTask_liftSupervision", "event_lifted");
        assertThat(called)
                .containsExactly(
                        "remindHolder",
                        "urgeHolder",
                        "publishListing",
                        "callLeader",
                        "publishNewLimit",
                        "callLeader",
                        "liftSupervision");
    }

    @Test
    void aListingCanBeDemandedBeforeTheLimit() {
        ProcessInstance supervise = beginReminded();

        runtimeService().correlateMessage("listing-demanded", MATTER);

        assertThat(supervise)
                .isWaitingAt("userTask_listMatter")
                .hasPassed("event_listingDemanded")
                .hasNotPassed("serviceTask_urgeHolder", "event_notDoneInTime");
    }

    @Test
    void aStepThatIsNotSupervisedYetCanBeListedAtOnce() {
        ProcessInstance supervise = runtimeService()
                .startProcessInstanceByMessage(
                        "listing-ordered",
                        MATTER,
                        Map.of("supervisor", "supervision-team", "listAfterDays", 3, "leadAfterDays", 3));

        assertThat(supervise)
                .isWaitingAt("userTask_listMatter")
                .hasPassed("event_listingOrdered")
                .hasNotPassed("serviceTask_remindHolder", "serviceTask_urgeHolder");
        assertThat(open("userTask_listMatter")).hasCandidateGroup("supervision-team");
        assertThat(managementService().createJobQuery().count()).isZero();
    }

    @Test
    void itEndsBeforeItsFirstJobAndLeavesNone() {
        ProcessInstance supervise = begin();

        end();

        assertThat(supervise).isEnded().hasNotPassed("serviceTask_remindHolder");
        assertThat(managementService().createJobQuery().count()).isZero();
        assertThat(called).containsExactly("liftSupervision");
    }

    @Test
    void itEndsWhileItWaits() {
        ProcessInstance supervise = beginReminded();
        letTheTimerFire();

        end();

        assertThat(supervise).isEnded().hasNotPassed("userTask_listMatter", "event_notDoneInTime");
        assertThat(managementService().createJobQuery().count()).isZero();
    }

    private ProcessInstance begin() {
        return start("supervisor", "supervision-team", "listAfterDays", 3, "leadAfterDays", 3);
    }

    private ProcessInstance beginReminded() {
        given("remindHolder", "isNeeded", true, "limitAt", workdays.after(2), "listAt", workdays.after(5));
        ProcessInstance supervise = begin();
        execute(waiting());
        return supervise;
    }

    private static Job waiting() {
        return managementService().createJobQuery().singleResult();
    }

    private static void end() {
        runtimeService().correlateMessage("supervision-over", MATTER);
    }
}
