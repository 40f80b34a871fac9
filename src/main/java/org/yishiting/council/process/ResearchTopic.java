package org.yishiting.council.process;

import static org.yishiting.engine.Verb.matter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.council.Research;
import org.yishiting.council.Research.Question;
import org.yishiting.council.ResearchQuestion;
import org.yishiting.council.ResearchQuestion.Feasibility;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.engine.StepVerb;
import org.yishiting.step.StepSubject;

/** The block {@code research}, and the drafting of a topic that methods put before it. */
@Configuration
class ResearchTopic {

    private static final ProcessVariable<String> TOPIC = ProcessVariable.named("topic", String.class);
    private static final ProcessVariable<String> BACKGROUND = ProcessVariable.named("background", String.class);

    /** In the form: what to look into and by whom; in the block: id and role of each open question. */
    private static final ProcessVariable<List<Map<String, Object>>> QUESTIONS = ProcessVariable.rows("questions");

    private static final ProcessVariable<Map<String, Object>> QUESTION = ProcessVariable.row("question");
    private static final ProcessVariable<String> FINDING = ProcessVariable.named("finding", String.class);
    private static final ProcessVariable<BigDecimal> COST = ProcessVariable.named("cost", BigDecimal.class);
    private static final ProcessVariable<Feasibility> FEASIBLE = ProcessVariable.choice("feasible", Feasibility.class);

    /** Puts the drafted topic before the council, with the questions to be looked into, if any. */
    @Bean
    StepVerb draftTopic(Research research) {
        return StepVerb.does(task -> research.draft(
                        matter(task),
                        TOPIC.find(task).orElse(""),
                        BACKGROUND.find(task).orElse(""),
                        QUESTIONS.find(task).orElse(List.of()).stream()
                                .map(ResearchTopic::question)
                                .toList()))
                .needs(TOPIC, BACKGROUND)
                .takes(QUESTIONS);
    }

    private static Question question(Map<String, Object> row) {
        return new Question((String) row.get("questionText"), (String) row.get("role"));
    }

    /** Opens one step for every question that nobody has answered yet. */
    @Bean
    ServiceVerb openQuestions(Research research) {
        return ServiceVerb.does(execution -> {
                    List<Map<String, Object>> open = new ArrayList<>();
                    research.unanswered(matter(execution)).forEach(question -> open.add(element(question)));
                    QUESTIONS.set(execution, open);
                })
                .gives(QUESTIONS);
    }

    private static Map<String, Object> element(ResearchQuestion question) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("id", question.id());
        element.put("role", question.role());
        return element;
    }

    /** The question tells the steps of many questions apart. */
    @Bean
    StepSubject questionSubject(Research research) {
        return StepSubject.of(QUESTION, element -> research.get(id(element)).question());
    }

    private static long id(Map<String, Object> element) {
        return ((Number) element.get("id")).longValue();
    }

    /** Keeps what was found out about a question. */
    @Bean
    StepVerb recordFinding(Research research) {
        return StepVerb.does(task -> research.answer(
                        id(QUESTION.get(task)),
                        FINDING.find(task).orElse(""),
                        COST.find(task).orElse(null),
                        FEASIBLE.get(task)))
                .needs(QUESTION, FINDING, FEASIBLE)
                .takes(COST);
    }
}
