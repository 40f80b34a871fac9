package org.yishiting.council.process;

import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.yishiting.council.Briefing;
import org.yishiting.council.Participants;
import org.yishiting.council.Research;
import org.yishiting.form.Fact;
import org.yishiting.form.FactSupplier;
import org.yishiting.form.Opened;

/** What forms show of the council: choices of participants, and the words of topic, question and resolution. */
@Component
class CouncilForms implements FactSupplier {

    private final Briefing briefing;
    private final Participants participants;
    private final Research research;

    CouncilForms(Briefing briefing, Participants participants, Research research) {
        this.briefing = briefing;
        this.participants = participants;
        this.research = research;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.text(
                        "topicText",
                        "topic and plan, what research found, what is to be talked over again",
                        form -> briefing.topic(form.matter())),
                Fact.text("currentPlan", "the plan as it stands", form -> briefing.plan(form.matter())),
                Fact.text("resolutionText", "what was resolved last", form -> briefing.resolution(form.matter())),
                Fact.text(
                        "disagreementText",
                        "where opinions differ since the last word",
                        form -> briefing.disagreement(form.matter())),
                Fact.text("questionText", "the question that is looked into", this::question),
                Fact.text(
                        "resultHeading",
                        "heading for a notice of what was resolved: what it was about, at most 60 characters",
                        form -> briefing.resultHeading(form.matter())),
                Fact.options(
                        "unitOptions",
                        "units and roles that can be given work or questions",
                        "council.no-participants",
                        form -> participants.options(form.matter())),
                Fact.options(
                        "participantOptions",
                        "units and roles that can be invited",
                        "council.no-participants",
                        form -> participants.options(form.matter())));
    }

    private String question(Opened form) {
        OptionalLong id = form.idOf("question");
        return id.isPresent() ? research.get(id.getAsLong()).question() : "";
    }
}
