package org.yishiting.council.process;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.council.Attendance;
import org.yishiting.council.Briefing;
import org.yishiting.council.Councils;
import org.yishiting.council.Meeting;
import org.yishiting.council.Meetings;
import org.yishiting.form.Fact;
import org.yishiting.form.FactSupplier;
import org.yishiting.form.Opened;
import org.yishiting.form.Option;
import org.yishiting.house.House;

/** What forms show of a meeting: when, where and with whom, who spoke, and what the next one can start from. */
@Component
class MeetingForms implements FactSupplier {

    private final Briefing briefing;
    private final Meetings meetings;
    private final Councils councils;
    private final MessageSource messages;

    MeetingForms(Briefing briefing, Meetings meetings, Councils councils, MessageSource messages) {
        this.briefing = briefing;
        this.meetings = meetings;
        this.councils = councils;
        this.messages = messages;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.text(
                        "meetingText",
                        "the meeting: round, when, where, who is invited",
                        form -> of(form, briefing::invitation)),
                Fact.text("agendaText", "agenda of the meeting", form -> of(form, Meeting::agenda)),
                Fact.text(
                        "attendanceText",
                        "who came to the meeting and who did not",
                        form -> of(form, briefing::attendance)),
                Fact.text("statementsText", "what was said at the meeting", form -> of(form, briefing::statements)),
                Fact.options("invitedOptions", "those invited to the meeting", "council.no-invited", this::invited),
                Fact.options(
                        "otherSpeakerOptions",
                        "who can speak at a meeting without being invited by name",
                        "council.no-invited",
                        form -> others()),
                Fact.text(
                        "lastMeetingPlace",
                        "where the council last met about this matter, else about its neighbourhood",
                        form -> meetings.lastPlaceNear(form.matter()).orElse("")),
                Fact.code(
                        "lastInvited",
                        "those invited to the last meeting of the matter, as a checklist starts from them",
                        form -> last(form).map(MeetingForms::assignments).orElse(null)),
                Fact.number(
                        "lastResidents",
                        "how many residents were expected at the last meeting of the matter",
                        form -> last(form).map(Meeting::residentsExpected).orElse(null)));
    }

    private static List<String> assignments(Meeting meeting) {
        return meeting.attendances().stream().map(Attendance::participant).toList();
    }

    private List<Option> invited(Opened form) {
        return find(form).stream()
                .flatMap(held -> held.attendances().stream())
                .map(invited -> new Option(invited.name(), invited.participant()))
                .toList();
    }

    private List<Option> others() {
        return Stream.of("council.speaker.residents", "council.speaker.chair", "council.speaker.guests")
                .map(key -> messages.getMessage(key, null, House.LANGUAGE))
                .map(name -> new Option(name, name))
                .toList();
    }

    private Optional<Meeting> last(Opened form) {
        List<Meeting> held = councils.meetingsOf(form.matter());
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    private String of(Opened form, Function<Meeting, String> words) {
        return find(form).map(words).orElse("");
    }

    private Optional<Meeting> find(Opened form) {
        OptionalLong id = form.idOf("meetingId");
        return id.isPresent() ? Optional.of(meetings.get(id.getAsLong())) : Optional.empty();
    }
}
