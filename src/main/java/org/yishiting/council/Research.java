package org.yishiting.council;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.council.ResearchQuestion.Feasibility;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Wording;
import org.yishiting.signin.Actor;

/** Prepares a topic: drafts it, has questions looked into, amends the plan between rounds. */
@Service
@Transactional
public class Research {

    private final TopicRepository topics;
    private final ResearchQuestionRepository questions;
    private final Participants participants;
    private final Matters matters;
    private final Ledger ledger;
    private final Clock clock;

    Research(
            TopicRepository topics,
            ResearchQuestionRepository questions,
            Participants participants,
            Matters matters,
            Ledger ledger,
            Clock clock) {
        this.topics = topics;
        this.questions = questions;
        this.participants = participants;
        this.matters = matters;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A question and who is to look into it, as {@link Participant#assignment()}. */
    public record Question(String text, String role) {}

    /** Puts a topic before the council, or drafts it anew, and asks what must be known first. */
    public void draft(String matter, String title, String plan, List<Question> asked) {
        String heading = Wording.published("topic", title, Wording.TITLE);
        String body = Wording.required("plan", plan, Wording.TEXT);
        topics.findById(matter)
                .ifPresentOrElse(
                        topic -> topic.redraft(heading, body), () -> topics.save(new Topic(matter, heading, body)));
        ledger.append(matter, CouncilEvents.TOPIC_DRAFTED, Map.of("topic", heading));
        asked.forEach(question -> questions.save(new ResearchQuestion(
                matter,
                Wording.required("question", question.text(), Wording.LINE),
                participants.get(matter, question.role()).assignment())));
    }

    /** Questions nobody has answered yet. */
    @Transactional(readOnly = true)
    public List<ResearchQuestion> unanswered(String matter) {
        return questions.findByMatterAndAnsweredAtIsNullOrderById(matter);
    }

    /** Throws {@link java.util.NoSuchElementException} for an unknown id. */
    @Transactional(readOnly = true)
    public ResearchQuestion get(long question) {
        return questions.findById(question).orElseThrow();
    }

    /** @param cost in yuan, null when none was estimated */
    public void answer(long question, String finding, BigDecimal cost, Feasibility feasible) {
        ResearchQuestion asked = get(question);
        asked.answer(
                Wording.required("finding", finding, Wording.TEXT), cost, feasible, Actor.current(), clock.instant());
        Map<String, Object> payload = new HashMap<>();
        payload.put("subject", asked.question());
        payload.put("finding", asked.finding().orElseThrow());
        asked.feasible().ifPresent(judged -> payload.put("feasible", judged.name()));
        asked.cost().ifPresent(estimate -> payload.put("cost", estimate.toPlainString()));
        ledger.append(asked.matter(), CouncilEvents.FINDING_REPORTED, payload);
    }

    /** The plan for the next round; the title stays, and is the matter's own when no topic was drafted. */
    public void amend(String matter, String plan) {
        String body = Wording.required("plan", plan, Wording.TEXT);
        topics.findById(matter)
                .ifPresentOrElse(
                        topic -> topic.amend(body),
                        () -> topics.save(new Topic(
                                matter, matters.get(matter).publicTitle().orElseThrow(), body)));
    }
}
