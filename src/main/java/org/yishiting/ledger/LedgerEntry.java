package org.yishiting.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    /** What happened. Names are stored and part of the hash: they may be added to, never renamed. */
    public enum Kind {
        REPORTED,
        STAGE_ENTERED,
        STAGE_LEFT,
        STEP_OFFERED,
        STEP_UNHELD,
        STEP_CLAIMED,
        STEP_RELEASED,
        STEP_COMPLETED,
        STEP_WITHDRAWN,
        COMMENTED,
        FILE_ADDED,
        CLASSIFIED,
        OVERRULED,
        MEETING_CALLED,
        RESOLVED,
        NOT_RESOLVED,
        NOTICE_PUBLISHED,
        OBJECTION_MADE,
        OBJECTION_UPHELD,
        OBJECTION_REJECTED,
        NOTICE_CLOSED,
        COMMITTED,
        PROGRESS_REPORTED,
        WORK_ACCEPTED,
        WORK_RETURNED,
        RATING_ASKED,
        RATED_SATISFIED,
        RATED_DISSATISFIED,
        RULED,
        CONTACT_SEEN,
        DOSSIER_EXPORTED,
        REPORTER_TOLD,
        REPORTER_NOT_REACHED,
        DECLINED,
        ENDED,
        ARCHIVED,
        LIMIT_EXTENDED,
        LIMIT_PAUSED,
        LIMIT_RESUMED,
        REMINDED,
        URGED,
        LISTED,
        LED,
        SUPERVISION_ENDED,
        LISTING_READ_OUT,
        STEP_FORWARDED,
        STEP_DELEGATED,
        DELEGATION_RETURNED,
        DELEGATION_RECALLED,
        COUNTERSIGN_ASKED,
        COUNTERSIGN_GIVEN,
        COUNTERSIGN_WITHDRAWN,
        COPY_SENT,
        COPY_READ,
        TOKEN_MOVED,
        INSTANCE_MIGRATED,
        JOB_RETRIED,
        PROCEDURE_AWAITED,
        PROCEDURE_STARTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String matter;
    private int seq;
    private Instant at;
    private String actor;

    @Enumerated(EnumType.STRING)
    private Kind kind;

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
            Kind kind,
            String step,
            String stepName,
            String payload) {
        this.matter = matter;
        this.seq = head.seq() + 1;
        this.at = at;
        this.actor = actor;
        this.kind = kind;
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
                kind.name(),
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

    public Kind kind() {
        return kind;
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
