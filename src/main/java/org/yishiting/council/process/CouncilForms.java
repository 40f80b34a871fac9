package org.yishiting.council.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yishiting.council.Briefing;
import org.yishiting.council.Meeting;
import org.yishiting.council.Meetings;
import org.yishiting.council.Participants;
import org.yishiting.council.Research;
import org.yishiting.form.FormContext;

/** What forms show of the council: choices of participants, and the words of topic, question, meeting and resolution. */
@Component
class CouncilForms implements FormContext {

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
    public void describe(Opened form, Map<String, Object> context) {
        String matter = form.matter();
        switch (form.activity()) {
            case "userTask_draftTopic" -> context.put("unitOptions", participants.options(matter));
            case "userTask_answerQuestion" -> context.put("questionText", questionOf(form));
            case "userTask_scheduleMeeting" -> {
                context.put("topicText", briefing.topic(matter));
                context.put("participantOptions", participants.options(matter));
            }
            case "userTask_holdMeeting" -> context.put("invitedOptions", invitedTo(form));
            case "userTask_writeMinutes" -> {
                Meeting held = meetingOf(form);
                context.put("attendanceText", briefing.attendance(held));
                context.put("statementsText", briefing.statements(held));
            }
            case "userTask_amendPlan" -> {
                context.put("disagreementText", briefing.disagreement(matter));
                context.put("plan", briefing.plan(matter));
            }
            case "userTask_coordinate" -> context.put("disagreementText", briefing.disagreement(matter));
            case "userTask_draftNotice" -> context.put("resolutionText", briefing.resolution(matter));
            case "userTask_assignCommitments" -> {
                context.put("resolutionText", briefing.resolution(matter));
                context.put("unitOptions", participants.options(matter));
            }
            default -> {
                // the step belongs to another feature
            }
        }
    }

    private String questionOf(Opened form) {
        Map<?, ?> question = (Map<?, ?>) form.variable().apply("question");
        return research.get(((Number) question.get("id")).longValue()).question();
    }

    private List<Map<String, String>> invitedTo(Opened form) {
        return Option.json(meetingOf(form).attendances().stream()
                .map(invited -> new Option(invited.name(), invited.participant()))
                .toList());
    }

    private Meeting meetingOf(Opened form) {
        return meetings.get(((Number) form.variable().apply("meetingId")).longValue());
    }
}
