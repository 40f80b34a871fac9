package org.yishiting.council.process;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.yishiting.council.Briefing;
import org.yishiting.council.Meeting;
import org.yishiting.council.Meetings;
import org.yishiting.council.Participants;
import org.yishiting.council.Research;
import org.yishiting.form.Fact;
import org.yishiting.form.FactSupplier;
import org.yishiting.form.Opened;
import org.yishiting.form.Option;

/** What forms show of the council: choices of participants, and the words of topic, question, meeting and resolution. */
@Component
class CouncilForms implements FactSupplier {

    private final Briefing briefing;
    private final Participants participants;
    private final Research research;
    private final Meetings meetings;

    CouncilForms(Briefing briefing, Participants participants, Research research, Meetings meetings) {
        this.briefing = briefing;
        this.participants = participants;
        this.research = research;
        this.meetings = meetings;
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
                Fact.text("attendanceText", "who came to the meeting and who did not", form -> meeting(form)
                        .map(briefing::attendance)
                        .orElse("")),
                Fact.text("statementsText", "what was said at the meeting", form -> meeting(form)
                        .map(briefing::statements)
                        .orElse("")),
                Fact.options(
                        "unitOptions",
                        "units and roles that can be given work or questions",
                        "council.no-participants",
                        form -> participants.options(form.matter())),
                Fact.options(
                        "participantOptions",
                        "units and roles that can be invited",
                        "council.no-participants",
                        form -> participants.options(form.matter())),
                Fact.options("invitedOptions", "those invited to the meeting", "council.no-invited", this::invited));
    }

    private String question(Opened form) {
        OptionalLong id = form.idOf("question");
        return id.isPresent() ? research.get(id.getAsLong()).question() : "";
    }

    private List<Option> invited(Opened form) {
        return meeting(form).stream()
                .flatMap(held -> held.attendances().stream())
                .map(invited -> new Option(invited.name(), invited.participant()))
                .toList();
    }

    private Optional<Meeting> meeting(Opened form) {
        OptionalLong id = form.idOf("meetingId");
        return id.isPresent() ? Optional.of(meetings.get(id.getAsLong())) : Optional.empty();
    }
}
