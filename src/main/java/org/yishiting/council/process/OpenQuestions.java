package org.yishiting.council.process;

import static org.yishiting.council.process.CouncilVariables.QUESTIONS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.council.Research;
import org.yishiting.council.ResearchQuestion;

/** Opens one step for every question that nobody has answered yet. */
@Component("openQuestions")
class OpenQuestions implements JavaDelegate {

    private final Research research;

    OpenQuestions(Research research) {
        this.research = research;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<Map<String, Object>> open = new ArrayList<>();
        research.unanswered(execution.getProcessBusinessKey()).forEach(question -> open.add(element(question)));
        QUESTIONS.set(execution, open);
    }

    private static Map<String, Object> element(ResearchQuestion question) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("id", question.id());
        element.put("role", question.role());
        return element;
    }
}
