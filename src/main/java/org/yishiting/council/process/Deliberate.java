package org.yishiting.council.process;

import static org.yishiting.engine.Verb.matter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.council.Invitation;
import org.yishiting.council.Meeting;
import org.yishiting.council.Meetings;
import org.yishiting.council.Research;
import org.yishiting.council.Statement;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.engine.StepVerb;
import org.yishiting.engine.YesNo;
import org.yishiting.refusal.RefusedException;

/** The block {@code deliberate}: a meeting is called, held and concluded, again with an amended plan when it must be. */
@Configuration
class Deliberate {

    private static final ProcessVariable<String> MEETING_AT = ProcessVariable.named("meetingAt", String.class);
    private static final ProcessVariable<String> MEETING_PLACE = ProcessVariable.named("meetingPlace", String.class);
    private static final ProcessVariable<List<String>> PARTICIPANTS = ProcessVariable.list("participants");
    private static final ProcessVariable<Integer> RESIDENTS = ProcessVariable.named("residents", Integer.class);
    private static final ProcessVariable<String> AGENDA = ProcessVariable.named("agenda", String.class);

    /** Meetings in this run of the block, from 1. */
    private static final ProcessVariable<Integer> ROUND = ProcessVariable.named("round", Integer.class);

    private static final ProcessVariable<Long> MEETING_ID = ProcessVariable.named("meetingId", Long.class);
    private static final ProcessVariable<Date> MEETING_TIME = ProcessVariable.named("meetingTime", Date.class);

    private static final ProcessVariable<List<String>> ATTENDED = ProcessVariable.list("attended");
    private static final ProcessVariable<Integer> RESIDENTS_PRESENT =
            ProcessVariable.named("residentsPresent", Integer.class);
    private static final ProcessVariable<List<Map<String, Object>>> STATEMENTS = ProcessVariable.rows("statements");

    private static final ProcessVariable<String> PROPOSALS = ProcessVariable.named("proposals", String.class);
    private static final ProcessVariable<YesNo> CONSENSUS = ProcessVariable.choice("consensus", YesNo.class);
    private static final ProcessVariable<String> RESOLUTION = ProcessVariable.named("resolution", String.class);
    private static final ProcessVariable<String> DISAGREEMENT = ProcessVariable.named("disagreement", String.class);
    private static final ProcessVariable<String> PLAN = ProcessVariable.named("plan", String.class);

    /** Calls the meeting that the convener has planned and tells those invited. */
    @Bean
    ServiceVerb inviteParticipants(Meetings meetings, Clock clock) {
        return ServiceVerb.does(execution -> {
                    Meeting meeting = meetings.call(matter(execution), invitation(execution, clock));
                    ROUND.set(execution, ROUND.find(execution).orElse(0) + 1);
                    MEETING_ID.set(execution, meeting.id());
                    MEETING_TIME.set(execution, Date.from(meeting.meetsAt()));
                })
                .needs(MEETING_AT, MEETING_PLACE, AGENDA)
                .takes(RESIDENTS, PARTICIPANTS, ROUND)
                .gives(ROUND, MEETING_ID, MEETING_TIME);
    }

    private static Invitation invitation(DelegateExecution execution, Clock clock) {
        return new Invitation(
                instant(MEETING_AT.find(execution).orElse(""), clock),
                MEETING_PLACE.find(execution).orElse(""),
                AGENDA.find(execution).orElse(""),
                RESIDENTS.find(execution).orElse(0),
                PARTICIPANTS.find(execution).orElse(List.of()));
    }

    private static Instant instant(String local, Clock clock) {
        try {
            return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new RefusedException("meeting-time");
        }
    }

    /** Keeps who came to the meeting and what was said. */
    @Bean
    StepVerb recordAttendance(Meetings meetings) {
        return StepVerb.does(task -> meetings.hold(
                        MEETING_ID.get(task),
                        ATTENDED.find(task).orElse(List.of()),
                        RESIDENTS_PRESENT
                                .find(task)
                                .orElseThrow(() -> RefusedException.numberMissing("residents-present")),
                        STATEMENTS.find(task).orElse(List.of()).stream()
                                .map(Deliberate::statement)
                                .toList()))
                .needs(MEETING_ID, RESIDENTS_PRESENT)
                .takes(ATTENDED, STATEMENTS);
    }

    private static Statement statement(Map<String, Object> row) {
        return new Statement((String) row.get("speaker"), (String) row.get("statement"));
    }

    /** Keeps how the meeting ended: the consensus, or where opinions differ. */
    @Bean
    StepVerb recordMinutes(Meetings meetings) {
        return StepVerb.does(task -> {
                    boolean agreed = CONSENSUS.get(task).isYes();
                    meetings.conclude(
                            MEETING_ID.get(task),
                            PROPOSALS.find(task).orElse(""),
                            agreed,
                            (agreed ? RESOLUTION : DISAGREEMENT).find(task).orElse(""));
                })
                .needs(MEETING_ID, PROPOSALS, CONSENSUS)
                .takes(RESOLUTION, DISAGREEMENT);
    }

    /** Keeps the plan that goes into the next round. */
    @Bean
    StepVerb amendPlan(Research research) {
        return StepVerb.does(
                        task -> research.amend(matter(task), PLAN.find(task).orElse("")))
                .needs(PLAN);
    }
}
