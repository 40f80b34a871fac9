package org.yishiting.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.ledger.LedgerEntry.Kind;
import org.yishiting.signin.Actor;
import org.yishiting.step.Step;

/** The ledger of every matter: append, read, verify; nothing else. */
@Service
@Transactional
public class Ledger {

    /** What only those do who have or had a step. */
    private static final List<Kind> OF_HOLDERS = List.of(
            Kind.STEP_CLAIMED, Kind.STEP_COMPLETED, Kind.STEP_FORWARDED, Kind.STEP_DELEGATED, Kind.DELEGATION_RETURNED);

    private final LedgerRepository entries;
    private final EntityManager entities;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    Ledger(LedgerRepository entries, EntityManager entities, Clock clock) {
        this.entries = entries;
        this.entities = entities;
        this.clock = clock;
    }

    /** Appends what happened outside of a step. */
    public LedgerEntry append(String matter, Kind kind, Map<String, ?> payload) {
        return append(matter, kind, null, null, payload);
    }

    /** Appends what happened to a step. */
    public LedgerEntry append(Step step, Kind kind, Map<String, ?> payload) {
        return append(step.matter(), kind, step.activity(), step.name(), payload);
    }

    /**
     * Appends an entry by the present actor; entries of one matter are written one after the other.
     *
     * @param step activity id, null outside of a step
     */
    public LedgerEntry append(String matter, Kind kind, String step, String stepName, Map<String, ?> payload) {
        LedgerHead head = lock(matter);
        LedgerEntry entry = entries.save(new LedgerEntry(
                matter,
                head,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Actor.current(),
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

    /** Whether a person took, handed on or completed a step of the matter; what anybody may do in the portal does not count. */
    @Transactional(readOnly = true)
    public boolean hasStepOf(String actor, String matter) {
        return entries.existsByMatterAndActorAndKindIn(matter, actor, OF_HOLDERS);
    }

    /**
     * What was last written into each of the fields, in whichever step of the matter; without those that nobody filled
     * in.
     *
     * @param fields keys of fields
     */
    @Transactional(readOnly = true)
    public Map<String, String> lastAnswers(String matter, Set<String> fields) {
        Map<String, String> last = new HashMap<>();
        entries.findByMatterAndKindOrderBySeqDesc(matter, Kind.STEP_COMPLETED).stream()
                .flatMap(entry -> ((List<?>) payloadOf(entry).get("answers")).stream())
                .map(answer -> (Map<?, ?>) answer)
                .filter(answer -> fields.contains((String) answer.get("key")))
                .forEach(answer -> last.putIfAbsent((String) answer.get("key"), (String) answer.get("shown")));
        return last;
    }

    /** The payload of an entry; empty when it has none. */
    @SuppressWarnings("unchecked")
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
