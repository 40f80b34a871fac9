package org.yishiting.council.process;

import static org.yishiting.council.process.CouncilVariables.BACKGROUND;
import static org.yishiting.council.process.CouncilVariables.QUESTIONS;
import static org.yishiting.council.process.CouncilVariables.TOPIC;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.council.Research;
import org.yishiting.council.Research.Question;
import org.yishiting.refusal.Refusals;

/** Puts the drafted topic before the council, with the questions to be looked into, if any. */
@Component("draftTopic")
class DraftTopic implements TaskListener {

    private final Research research;
    private final Refusals refusals;

    DraftTopic(Research research, Refusals refusals) {
        this.research = research;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        List<Question> asked = QUESTIONS.find(task).orElse(List.of()).stream()
                .map(DraftTopic::question)
                .toList();
        refusals.inWords(() -> research.draft(
                task.getExecution().getProcessBusinessKey(),
                TOPIC.find(task).orElse(""),
                BACKGROUND.find(task).orElse(""),
                asked));
    }

    private static Question question(Map<String, Object> row) {
        return new Question((String) row.get("questionText"), (String) row.get("role"));
    }
}
