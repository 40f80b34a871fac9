package org.yishiting.council;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.house.Times;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.MatterEvents;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Wording;
import org.yishiting.refusal.RefusedException;
import org.yishiting.signin.Actor;

/** Calls meetings, keeps their minutes and what was resolved. */
@Service
@Transactional
public class Meetings {

    private final MeetingRepository meetings;
    private final ResolutionRepository resolutions;
    private final Participants participants;
    private final Matters matters;
    private final Summons summons;
    private final Ledger ledger;
    private final Clock clock;
    private final Times times;

    Meetings(
            MeetingRepository meetings,
            ResolutionRepository resolutions,
            Participants participants,
            Matters matters,
            Summons summons,
            Ledger ledger,
            Clock clock,
            Times times) {
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.participants = participants;
        this.matters = matters;
        this.summons = summons;
        this.ledger = ledger;
        this.clock = clock;
        this.times = times;
    }

    /** Throws {@link java.util.NoSuchElementException} for an unknown id. */
    @Transactional(readOnly = true)
    public Meeting get(long meeting) {
        return meetings.findById(meeting).orElseThrow();
    }

    /** Where the council last met about this matter, else about another one of its division; empty when it never did. */
    @Transactional(readOnly = true)
    public Optional<String> lastPlaceNear(String matter) {
        List<Meeting> own = meetings.findByMatterOrderByRound(matter);
        return own.isEmpty()
                ? meetings.findPlaces(matters.get(matter).division(), Limit.of(1)).stream()
                        .findFirst()
                : Optional.of(own.get(own.size() - 1).place());
    }

    /** Calls the next meeting of a matter and tells those invited. */
    public Meeting call(String matter, Invitation invitation) {
        List<Participant> invited = invitation.participants().stream()
                .distinct()
                .map(assignment -> participants.get(matter, assignment))
                .toList();
        Invitation worded = new Invitation(
                invitation.meetsAt(),
                Wording.required("meeting-place", invitation.place(), Wording.LINE),
                Wording.required("agenda", invitation.agenda(), Wording.TEXT),
                invitation.residents(),
                invitation.participants());
        Meeting meeting = meetings.save(
                new Meeting(matter, meetings.countByMatter(matter) + 1, worded, invited, clock.instant()));
        ledger.append(
                matter,
                CouncilEvents.MEETING_CALLED,
                Map.of(
                        "meeting", meeting.id(),
                        "round", meeting.round(),
                        "meetsAt", meeting.meetsAt().toString(),
                        "place", meeting.place(),
                        "agenda", meeting.agenda(),
                        "residentsExpected", meeting.residentsExpected(),
                        "invited", invited.stream().map(Participant::assignment).toList()));
        summons.send(meeting);
        return meeting;
    }

    /**
     * Records who came and what was said; refused before the time for which the meeting was called.
     *
     * @param attended those of the invited who came
     * @param residents number of residents' representatives present
     * @param statements by those of the invited, or by others as they are called
     */
    public void hold(long meeting, Collection<String> attended, int residents, List<Statement> statements) {
        Meeting called = get(meeting);
        if (!called.hasBegun(times.now())) {
            throw new RefusedException("meeting-not-yet", times.minute(called.meetsAt()));
        }
        called.hold(
                attended,
                residents,
                statements.stream()
                        .map(said -> new Statement(
                                called.speaker(Wording.required("speaker", said.speaker(), Wording.LINE)),
                                Wording.required("statement", said.text(), Wording.TEXT)))
                        .toList());
    }

    /** @param text the consensus, which must be free of personal data, or where opinions differ */
    public Resolution conclude(long id, String proposals, boolean agreed, String text) {
        Meeting meeting = get(id);
        meeting.conclude();
        String words = agreed
                ? Wording.published("resolution", text, Wording.TEXT)
                : Wording.required("disagreement", text, Wording.TEXT);
        Resolution resolution = resolutions.save(Resolution.of(
                meeting,
                agreed,
                Wording.required("proposals", proposals, Wording.TEXT),
                words,
                Actor.current(),
                clock.instant()));
        ledger.append(
                meeting.matter(),
                agreed ? CouncilEvents.RESOLVED : CouncilEvents.NOT_RESOLVED,
                Map.of(
                        "resolution", resolution.id(),
                        "meeting", meeting.id(),
                        "round", meeting.round(),
                        "proposals", resolution.proposals(),
                        "text", resolution.text()));
        return resolution;
    }

    /**
     * The level above speaks where the council came to no end, or was not asked.
     *
     * @param text must be free of personal data when it decides
     */
    public Resolution rule(String matter, Ruling ruling, String text) {
        String words = Wording.published("ruling", text, Wording.TEXT);
        Resolution resolution =
                resolutions.save(Resolution.ruled(matter, ruling, words, Actor.current(), clock.instant()));
        ledger.append(
                matter,
                MatterEvents.RULED,
                Map.of("resolution", resolution.id(), "ruling", ruling.name(), "text", resolution.text()));
        return resolution;
    }
}
