package org.yishiting.portal;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.ledger.LedgerEntry.Kind;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Stages;
import org.yishiting.signin.Actor;

/**
 * The ledger in plain words for the reporter: everything that happened, but of staff's words only what is public,
 * and nothing of side steps.
 */
@Service
@Transactional(readOnly = true)
public class Timeline {

    /** Said by the stages already, or about staff among themselves. */
    private static final Set<Kind> UNSAID = EnumSet.of(
            Kind.STAGE_LEFT,
            Kind.STEP_OFFERED,
            Kind.STEP_FORWARDED,
            Kind.STEP_DELEGATED,
            Kind.DELEGATION_RETURNED,
            Kind.DELEGATION_RECALLED,
            Kind.COUNTERSIGN_ASKED,
            Kind.COUNTERSIGN_GIVEN,
            Kind.COUNTERSIGN_WITHDRAWN,
            Kind.COPY_SENT,
            Kind.COPY_READ,
            Kind.JOB_RETRIED);

    /** Kinds whose words are for everybody, with the key of these words. */
    private static final Map<Kind, String> SPOKEN = Map.of(
            Kind.DECLINED, "reason",
            Kind.ENDED, "reason",
            Kind.RULED, "text",
            Kind.LIMIT_EXTENDED, "reason",
            Kind.LIMIT_PAUSED, "reason",
            Kind.LISTED, "reason",
            Kind.NOTICE_PUBLISHED, "title");

    /** Kinds whose words are the reporter's own when a resident says them. */
    private static final Map<Kind, String> OWN = Map.of(
            Kind.COMMENTED, "text",
            Kind.RATED_SATISFIED, "comment",
            Kind.RATED_DISSATISFIED, "comment");

    /**
     * One thing that happened.
     *
     * @param actor {@code resident}, {@code system} or {@code staff}
     * @param person masked name of the member of staff, empty otherwise
     * @param step label of the step, empty outside of one
     * @param words what was said, empty when that is not public
     */
    public record Event(Kind kind, ZonedDateTime at, String actor, String person, String step, String words) {}

    private final Ledger ledger;
    private final Stages stages;
    private final Persons persons;
    private final Days days;

    Timeline(Ledger ledger, Stages stages, Persons persons, Days days) {
        this.ledger = ledger;
        this.stages = stages;
        this.persons = persons;
        this.days = days;
    }

    /** Newest first. */
    public List<Event> of(Matter matter) {
        Persons.Masks masks = persons.masks();
        Set<String> aside = stages.of(matter.number()).stream()
                .filter(visit -> !visit.shown())
                .map(Stages.Visit::activity)
                .collect(Collectors.toSet());
        List<Event> events = new ArrayList<>(ledger.of(matter.number()).stream()
                .filter(entry -> !UNSAID.contains(entry.kind()) && !aside.contains(entry.step()))
                .map(entry -> event(entry, masks))
                .toList());
        Collections.reverse(events);
        return events;
    }

    private Event event(LedgerEntry entry, Persons.Masks masks) {
        return new Event(
                entry.kind(),
                days.local(entry.at()),
                kindOf(entry.actor()),
                masks.of(entry.actor()),
                Optional.ofNullable(entry.stepName()).orElse(""),
                words(entry));
    }

    private static String kindOf(String actor) {
        return actor.equals(Actor.RESIDENT) || actor.equals(Actor.SYSTEM) ? actor : "staff";
    }

    private String words(LedgerEntry entry) {
        boolean own = entry.actor().equals(Actor.RESIDENT) && OWN.containsKey(entry.kind());
        String key = own ? OWN.get(entry.kind()) : SPOKEN.get(entry.kind());
        return key != null && ledger.payloadOf(entry).get(key) instanceof String words ? words : "";
    }
}
