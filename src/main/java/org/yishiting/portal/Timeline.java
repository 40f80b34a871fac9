package org.yishiting.portal;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.council.CouncilEvents;
import org.yishiting.ledger.EventCatalogue;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKind.Telling;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Matter;
import org.yishiting.matter.MatterEvents;
import org.yishiting.matter.Stages.Visit;
import org.yishiting.signin.Actor;

/**
 * The ledger in plain words: what changed for residents, with what it says, and the full record of everything they may
 * know. Of staff's words only what an event opens, masked, and nothing of side steps.
 */
@Service
@Transactional(readOnly = true)
public class Timeline {

    /**
     * What is told, newest first.
     *
     * @param story what changed for residents
     * @param record everything, the story included
     * @param meeting the last one that was called, null when there was none
     * @param done what was last reported as done, empty when nothing was
     * @param ending why the matter was not taken up or was ended, empty when it was not
     */
    public record Told(List<Event> story, List<Event> record, Meeting meeting, String done, String ending) {}

    /** When and where a meeting is. */
    public record Meeting(ZonedDateTime at, String place) {}

    /**
     * One thing that happened.
     *
     * @param words key of its words, with who and which step as arguments
     * @param stage whether a stage begins with it
     * @param actor {@code resident}, {@code system} or {@code staff}
     * @param person masked name of the member of staff, empty otherwise
     * @param step label of the step, empty outside of one
     * @param said what it says
     * @param photos ids of the photos that show it
     */
    public record Event(
            String words,
            boolean stage,
            ZonedDateTime at,
            String actor,
            String person,
            String step,
            List<Said> said,
            List<String> photos) {

        public boolean isOwn() {
            return actor.equals(Actor.RESIDENT);
        }
    }

    private final Ledger ledger;
    private final EventCatalogue kinds;
    private final SideSteps sideSteps;
    private final StepPhotos photos;
    private final SaidWords words;
    private final Persons persons;
    private final Days days;
    private final MessageSource messages;

    Timeline(
            Ledger ledger,
            EventCatalogue kinds,
            SideSteps sideSteps,
            StepPhotos photos,
            SaidWords words,
            Persons persons,
            Days days,
            MessageSource messages) {
        this.ledger = ledger;
        this.kinds = kinds;
        this.sideSteps = sideSteps;
        this.photos = photos;
        this.words = words;
        this.persons = persons;
        this.days = days;
        this.messages = messages;
    }

    /**
     * Without what no feature declares any more, as nobody says that residents may know of it.
     *
     * @param visits all of the matter, as {@link org.yishiting.matter.Stages#of} tells them
     * @param pictures the matter's photos by id
     */
    public Told of(Matter matter, List<Visit> visits, Pictures pictures) {
        SideSteps.Of aside = sideSteps.of(matter.number(), visits);
        List<LedgerEntry> entries = ledger.of(matter.number()).stream()
                .filter(entry -> !aside.contains(entry))
                .toList();
        Persons.Masks masks = persons.masks(entries.stream().map(LedgerEntry::actor));
        Masking masking = Masking.of(matter);
        Map<Integer, List<String>> shown = photos.of(entries, pictures);
        List<Event> story = new ArrayList<>();
        List<Event> record = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            find(entry).ifPresent(kind -> {
                Event event = event(entry, kind, masks, masking, shown.getOrDefault(entry.seq(), List.of()));
                record.add(event);
                if (kind.telling() != Telling.RECORD) {
                    story.add(event);
                }
            });
        }
        Collections.reverse(story);
        Collections.reverse(record);
        return new Told(
                story,
                record,
                last(entries, CouncilEvents.MEETING_CALLED)
                        .map(called -> meeting(called, masking))
                        .orElse(null),
                last(entries, MatterEvents.PROGRESS_REPORTED)
                        .map(payload -> masking.apply(String.valueOf(payload.get("report"))))
                        .orElse(""),
                last(entries, MatterEvents.DECLINED)
                        .or(() -> last(entries, MatterEvents.ENDED))
                        .map(payload -> masking.apply(String.valueOf(payload.get("reason"))))
                        .orElse(""));
    }

    private Optional<EventKind> find(LedgerEntry entry) {
        return kinds.find(entry.kind())
                .filter(EventKind::told)
                .filter(kind -> kind.telling() != Telling.OWN || isOwn(entry));
    }

    private Event event(
            LedgerEntry entry, EventKind kind, Persons.Masks masks, Masking masking, List<String> pictures) {
        return new Event(
                isOwn(entry) && isSaid(kind.toldOwnKey()) ? kind.toldOwnKey() : kind.toldKey(),
                entry.is(MatterEvents.STAGE_ENTERED),
                days.local(entry.at()),
                isOwn(entry) || entry.actor().equals(Actor.SYSTEM) ? entry.actor() : "staff",
                masks.of(entry.actor()),
                Optional.ofNullable(entry.stepName()).orElse(""),
                words.of(kind, ledger.payloadOf(entry), isOwn(entry), masking),
                pictures);
    }

    private Optional<Map<String, Object>> last(List<LedgerEntry> entries, EventKind kind) {
        return entries.stream()
                .filter(entry -> entry.is(kind))
                .reduce((earlier, later) -> later)
                .map(ledger::payloadOf);
    }

    private Meeting meeting(Map<String, Object> called, Masking masking) {
        return new Meeting(
                days.local(Instant.parse(String.valueOf(called.get("meetsAt")))),
                masking.apply(String.valueOf(called.get("place"))));
    }

    private static boolean isOwn(LedgerEntry entry) {
        return entry.actor().equals(Actor.RESIDENT);
    }

    private boolean isSaid(String key) {
        return messages.getMessage(key, null, null, Locale.ROOT) != null;
    }
}
