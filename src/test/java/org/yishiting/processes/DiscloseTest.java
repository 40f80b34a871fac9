package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DiscloseTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    DiscloseTest() {
        super("disclose");
    }

    private static final Date CLOSING = Date.from(Instant.parse("2025-03-10T01:00:00Z"));

    @Test
    void aNoticeStaysOpenUntilItsWindowCloses() {
        ProcessInstance disclose = start();
        assertThat(open("userTask_draftNotice"))
                .hasCandidateGroup("community-committee")
                .hasDueDate(workdays.after(2));

        publish();

        assertThat(disclose)
                .isWaitingAtExactly("event_windowClosed")
                .hasPassed("serviceTask_publishNotice")
                .hasNotPassed("event_windowClosed", "serviceTask_collectObjections");
        assertThat(job()).hasDueDate(CLOSING);
    }

    @Test
    void withoutObjectionsTheResultTakesEffect() {
        ProcessInstance disclose = start();
        publish();
        objections();

        letTheTimerFire();

        assertThat(disclose)
                .isEnded()
                .hasPassedInOrder("event_windowClosed", "serviceTask_collectObjections", "event_effective")
                .hasNotPassed("userTask_answerObjection", "serviceTask_closeNotice", "event_objectionUpheld");
        assertThat(called).containsExactly("publishNotice", "collectObjections");
    }

    @Test
    void everyObjectionIsAnsweredAndWhenNoneIsUpheldTheResultTakesEffect() {
        ProcessInstance disclose = start();
        publish();
        objections(1L, 2L);
        given("closeNotice", "objectionUpheld", false);
        letTheTimerFire();

        answerNext("no");
        assertThat(disclose).isWaitingAt("userTask_answerObjection").hasNotPassed("serviceTask_closeNotice");
        answerNext("no");

        assertThat(disclose)
                .isEnded()
                .hasPassedInOrder("serviceTask_closeNotice", "event_effective")
                .hasNotPassed("event_objectionUpheld");
        assertThat(called)
                .containsExactly(
                        "publishNotice", "collectObjections", "answerObjection", "answerObjection", "closeNotice");
    }

    @Test
    void anUpheldObjectionStopsTheResult() {
        ProcessInstance disclose = start();
        publish();
        objections(1L);
        given("closeNotice", "objectionUpheld", true);
        letTheTimerFire();

        answerNext("yes");

        assertThat(disclose)
                .isEnded()
                .hasPassedInOrder("userTask_answerObjection", "serviceTask_closeNotice", "event_objectionUpheld")
                .hasNotPassed("event_effective");
    }

    @Test
    void anAnswerStaysWithItsObjection() {
        ProcessInstance disclose = start();
        publish();
        objections(1L, 2L);
        letTheTimerFire();

        answerNext("yes");

        assertThat(disclose).variables().doesNotContainKey("upheld");
    }

    private void publish() {
        given("publishNotice", "noticeId", 7L, "windowClosesAt", CLOSING);
        complete("userTask_draftNotice", "windowDays", 7);
    }

    private void objections(Long... objections) {
        given("collectObjections", "objections", List.of(objections), "objectionCount", objections.length);
    }

    private void answerNext(String upheld) {
        Task next = taskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_answerObjection")
                .list()
                .get(0);
        assertThat(next).hasCandidateGroup("community-committee").hasDueDate(workdays.after(3));
        taskService().complete(next.getId(), withVariables("upheld", upheld));
    }
}
