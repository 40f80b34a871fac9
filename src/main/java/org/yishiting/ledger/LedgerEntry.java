package org.yishiting.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** One line of the ledger 议事记录簿: who did what when; never changed, chained to the one before by its hash. */
@Entity
public class LedgerEntry {

    static final String FIRST = "0".repeat(64);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String matter;
    private int seq;
    private Instant at;
    private String actor;
    private String actorName;

    private String kind;

    private String step;
    private String stepName;
    private String payload;
    private String previousHash;
    private String hash;

    protected LedgerEntry() {}

    LedgerEntry(
            String matter,
            LedgerHead head,
            Instant at,
            String actor,
            String actorName,
            EventKind kind,
            String step,
            String stepName,
            String payload) {
        this.matter = matter;
        this.seq = head.seq() + 1;
        this.at = at;
        this.actor = actor;
        this.actorName = actorName;
        this.kind = kind.name();
        this.step = step;
        this.stepName = stepName;
        this.payload = payload;
        this.previousHash = head.hash();
        this.hash = computeHash();
    }

    /** SHA-256 over all that the entry says and the hash of the one before. */
    String computeHash() {
        String content = String.join(
                "\n",
                previousHash,
                matter,
                Integer.toString(seq),
                at.toString(),
                actor,
                actorName,
                kind,
                String.valueOf(step),
                String.valueOf(stepName),
                payload);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean follows(LedgerEntry previous) {
        int expected = previous == null ? 1 : previous.seq + 1;
        String before = previous == null ? FIRST : previous.hash;
        return seq == expected && previousHash.equals(before) && hash.equals(computeHash());
    }

    public String matter() {
        return matter;
    }

    /** Position in the matter's chain, from 1. */
    public int seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    /** User id, or {@code resident} or {@code system}. */
    public String actor() {
        return actor;
    }

    /** The name the actor had then; that of the system and of residents is said in the language of the house. */
    public String actorName() {
        return actorName;
    }

    /** Name of what happened; its feature may be gone. */
    public String kind() {
        return kind;
    }

    public boolean is(EventKind what) {
        return kind.equals(what.name());
    }

    /** Activity id of the step, null when it happened outside of one. */
    public String step() {
        return step;
    }

    public String stepName() {
        return stepName;
    }

    /** JSON object; for staff only. */
    public String payload() {
        return payload;
    }

    public String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }
}
