package org.yishiting.council.process;

import static org.yishiting.council.process.CouncilVariables.AGENDA;
import static org.yishiting.council.process.CouncilVariables.MEETING_AT;
import static org.yishiting.council.process.CouncilVariables.MEETING_ID;
import static org.yishiting.council.process.CouncilVariables.MEETING_PLACE;
import static org.yishiting.council.process.CouncilVariables.MEETING_TIME;
import static org.yishiting.council.process.CouncilVariables.PARTICIPANTS;
import static org.yishiting.council.process.CouncilVariables.RESIDENTS;
import static org.yishiting.council.process.CouncilVariables.ROUND;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.council.Invitation;
import org.yishiting.council.Meeting;
import org.yishiting.council.Meetings;
import org.yishiting.refusal.Refusals;
import org.yishiting.refusal.RefusedException;

/** Calls the meeting that the convener has planned and tells those invited. */
@Component("inviteParticipants")
class InviteParticipants implements JavaDelegate {

    private final Meetings meetings;
    private final Refusals refusals;
    private final Clock clock;

    InviteParticipants(Meetings meetings, Refusals refusals, Clock clock) {
        this.meetings = meetings;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Meeting meeting =
                refusals.inWords(() -> meetings.call(execution.getProcessBusinessKey(), invitation(execution)));
        ROUND.set(execution, ROUND.find(execution).orElse(0) + 1);
        MEETING_ID.set(execution, meeting.id());
        MEETING_TIME.set(execution, Date.from(meeting.meetsAt()));
    }

    private Invitation invitation(DelegateExecution execution) {
        return new Invitation(
                instant(MEETING_AT.find(execution).orElse("")),
                MEETING_PLACE.find(execution).orElse(""),
                AGENDA.find(execution).orElse(""),
                RESIDENTS.find(execution).orElse(0),
                PARTICIPANTS.find(execution).orElse(List.of()));
    }

    private Instant instant(String local) {
        try {
            return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new RefusedException("meeting-time");
        }
    }
}
