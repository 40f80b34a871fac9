package org.yishiting.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Naming;
import org.yishiting.signin.Actor;
import org.yishiting.step.Step;

/** The ledger of every matter: append, read, verify; nothing else. */
@Service
@Transactional
public class Ledger {

    private final LedgerRepository entries;
    private final EventCatalogue events;
    private final EntityManager entities;
    private final Naming naming;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    Ledger(LedgerRepository entries, EventCatalogue events, EntityManager entities, Naming naming, Clock clock) {
        this.entries = entries;
        this.events = events;
        this.entities = entities;
        this.naming = naming;
        this.clock = clock;
    }

    /** Appends what happened outside of a step. */
    public LedgerEntry append(String matter, EventKind kind, Map<String, ?> payload) {
        return append(matter, kind, null, null, payload);
    }

    /** Appends what happened to a step. */
    public LedgerEntry append(Step step, EventKind kind, Map<String, ?> payload) {
        return append(step.matter(), kind, step.activity(), step.name(), payload);
    }

    /**
     * Appends an entry by the present actor, or by the system where nobody does such a thing, under the name the actor
     * has now; entries of one matter are written one after the other.
     *
     * @param step activity id, null outside of a step
     * @throws IllegalArgumentException when something is in the payload that the event does not declare
     */
    public LedgerEntry append(String matter, EventKind kind, String step, String stepName, Map<String, ?> payload) {
        kind.requireDeclared(payload.keySet());
        LedgerHead head = lock(matter);
        String actor = kind.follows() ? Actor.SYSTEM : Actor.current();
        LedgerEntry entry = entries.save(new LedgerEntry(
                matter,
                head,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor,
                naming.nameForRecord(actor),
                kind,
                step,
                stepName,
                write(payload)));
        head.moveTo(entry);
        return entry;
    }

    /** Keeps the matter's ledger until the transaction ends, so that what is decided on the matter is decided once. */
    public void hold(String matter) {
        lock(matter);
    }

    private LedgerHead lock(String matter) {
        LedgerHead head = entities.find(LedgerHead.class, matter, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            head = new LedgerHead(matter);
            entities.persist(head);
        }
        return head;
    }

    /** All entries of a matter, oldest first. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> of(String matter) {
        return entries.findByMatterOrderBySeq(matter);
    }

    /** All entries of many matters, by number, oldest first; none for a matter without. */
    @Transactional(readOnly = true)
    public Map<String, List<LedgerEntry>> of(Collection<String> matters) {
        return entries.findByMatterInOrderByMatterAscSeqAsc(matters).stream()
                .collect(Collectors.groupingBy(LedgerEntry::matter));
    }

    /** Where the head rows of matters say that their ledgers end, by number. */
    @Transactional(readOnly = true)
    public Map<String, LedgerVerdict.End> endsOf(Collection<String> matters) {
        return entities.createQuery("select h from LedgerHead h where h.matter in :matters", LedgerHead.class)
                .setParameter("matters", matters)
                .getResultStream()
                .collect(Collectors.toMap(LedgerHead::matter, LedgerHead::end));
    }

    /**
     * Recomputes what is given as all entries of a matter, and holds it against the number of entries that its head row
     * says.
     *
     * @param seal hash of the entry that closed the dossier, empty while it is open
     */
    @Transactional(readOnly = true)
    public LedgerVerdict verify(String matter, List<LedgerEntry> all, Optional<String> seal) {
        LedgerHead head = entities.find(LedgerHead.class, matter);
        return LedgerVerdict.on(all, head == null ? LedgerVerdict.End.NONE : head.end(), seal);
    }

    /** Entries of one kind, newest first. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> of(String matter, EventKind kind) {
        return entries.findByMatterAndKindOrderBySeqDesc(matter, kind.name());
    }

    /** Whether a person did on the matter what only those do who have or had a step; what anybody may do does not count. */
    @Transactional(readOnly = true)
    public boolean hasStepOf(String actor, String matter) {
        return entries.existsByMatterAndActorAndKindIn(matter, actor, events.ofHolders());
    }

    /** The payload of an entry; empty when it has none. {@link IllegalStateException} when it was spoilt. */
    @SuppressWarnings("unchecked")
    @Transactional(readOnly = true, noRollbackFor = IllegalStateException.class)
    public Map<String, Object> payloadOf(LedgerEntry entry) {
        try {
            return json.readValue(entry.payload(), Map.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("payload of " + entry.matter() + " #" + entry.seq(), broken);
        }
    }

    private String write(Map<String, ?> payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("payload", impossible);
        }
    }
}
