package org.yishiting.portal;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.ledger.EventCatalogue;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Matter;
import org.yishiting.matter.MatterEvents;
import org.yishiting.matter.Stages;
import org.yishiting.signin.Actor;

/**
 * The ledger in plain words for the reporter: everything that happened, but of staff's words only what is public,
 * and nothing of side steps.
 */
@Service
@Transactional(readOnly = true)
public class Timeline {

    /**
     * One thing that happened.
     *
     * @param words key of its words, with who and which step as arguments
     * @param stage whether a stage begins with it
     * @param actor {@code resident}, {@code system} or {@code staff}
     * @param person masked name of the member of staff, empty otherwise
     * @param step label of the step, empty outside of one
     * @param said what was said, empty when that is not public
     */
    public record Event(
            String words, boolean stage, ZonedDateTime at, String actor, String person, String step, String said) {}

    private final Ledger ledger;
    private final EventCatalogue kinds;
    private final Stages stages;
    private final Persons persons;
    private final Days days;
    private final MessageSource messages;

    Timeline(Ledger ledger, EventCatalogue kinds, Stages stages, Persons persons, Days days, MessageSource messages) {
        this.ledger = ledger;
        this.kinds = kinds;
        this.stages = stages;
        this.persons = persons;
        this.days = days;
        this.messages = messages;
    }

    /** Newest first; without what no feature declares any more, as nobody says that residents may know of it. */
    public List<Event> of(Matter matter) {
        Set<String> aside = stages.of(matter.number()).stream()
                .filter(visit -> !visit.shown())
                .map(Stages.Visit::activity)
                .collect(Collectors.toSet());
        List<LedgerEntry> entries = ledger.of(matter.number());
        Persons.Masks masks = persons.masks(entries.stream().map(LedgerEntry::actor));
        List<Event> events = new ArrayList<>();
        entries.stream().filter(entry -> !aside.contains(entry.step())).forEach(entry -> kinds.find(entry.kind())
                .filter(EventKind::told)
                .map(kind -> event(entry, kind, masks))
                .ifPresent(events::add));
        Collections.reverse(events);
        return events;
    }

    private Event event(LedgerEntry entry, EventKind kind, Persons.Masks masks) {
        return new Event(
                isOwn(entry) && isSaid(kind.toldOwnKey()) ? kind.toldOwnKey() : kind.toldKey(),
                entry.is(MatterEvents.STAGE_ENTERED),
                days.local(entry.at()),
                isOwn(entry) || entry.actor().equals(Actor.SYSTEM) ? entry.actor() : "staff",
                masks.of(entry.actor()),
                Optional.ofNullable(entry.stepName()).orElse(""),
                said(entry, kind));
    }

    private static boolean isOwn(LedgerEntry entry) {
        return entry.actor().equals(Actor.RESIDENT);
    }

    private boolean isSaid(String key) {
        return messages.getMessage(key, null, null, Locale.ROOT) != null;
    }

    private String said(LedgerEntry entry, EventKind kind) {
        return kind.own()
                .filter(own -> isOwn(entry))
                .or(kind::spoken)
                .map(ledger.payloadOf(entry)::get)
                .map(String.class::cast)
                .orElse("");
    }
}
