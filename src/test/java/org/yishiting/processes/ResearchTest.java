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

class ResearchTest extends ProcessStory {
    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = fullCoverage();

    ResearchTest() {
        super("research");
    }

    @Test
    void everyQuestionGoesToTheRoleThatCanAnswerIt() {
        ProcessInstance research = twoQuestions();

        assertThat(research).isWaitingAt("userTask_answerQuestion").hasNotPassed("event_researched");
        assertThat(openFor("property-company")).hasDueDate(workdays.after(10));
        assertThat(openFor("expert")).hasDueDate(workdays.after(10));
    }

    @Test
    void theLastAnswerEndsTheResearch() {
        ProcessInstance research = twoQuestions();

        answer("expert", "conditional");
        assertThat(research).isWaitingAt("userTask_answerQuestion").hasNotPassed("event_researched");
        answer("property-company", "yes");

        assertThat(research).isEnded().hasPassed("userTask_answerQuestion", "event_researched");
        assertThat(called).containsExactly("openQuestions", "recordFinding", "recordFinding");
    }

    @Test
    void anAnswerStaysWithItsQuestion() {
        ProcessInstance research = twoQuestions();

        answer("expert", "no");

        assertThat(research).variables().doesNotContainKeys("feasible", "cost");
    }

    @Test
    void withoutQuestionsTheResearchIsOverAtOnce() {
        given("openQuestions", "questions", List.of());

        ProcessInstance research = start("researchDays", 10);

        assertThat(research).isEnded().hasPassed("serviceTask_openQuestions", "event_researched");
        assertThat(called).containsExactly("openQuestions");
    }

    private ProcessInstance twoQuestions() {
        given(
                "openQuestions",
                "questions",
                List.of(Map.of("id", 1, "role", "property-company"), Map.of("id", 2, "role", "expert")));
        return start("researchDays", 10);
    }

    private static Task openFor(String role) {
        return taskService().createTaskQuery().taskCandidateGroup(role).singleResult();
    }

    private static void answer(String role, String feasible) {
        taskService().complete(openFor(role).getId(), withVariables("feasible", feasible, "cost", 500));
    }
}
