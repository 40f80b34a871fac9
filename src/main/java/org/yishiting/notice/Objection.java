package org.yishiting.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.yishiting.community.Sealed;
import org.yishiting.community.SealedColumn;
import org.yishiting.community.SealedRow;
import org.yishiting.community.Unsealing;

/** What somebody holds against a notice, and the answer to it; answered once. */
@Entity
@EntityListeners(Unsealing.class)
public class Objection implements SealedRow {

    static final SealedColumn CONTACT = new SealedColumn("objection", "id", "contact");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long notice;
    private String text;

    private String contact;

    private String codeHash;

    @Transient
    private Sealed sealed;

    private Instant madeAt;

    /** Came past the limits of its sender: staff look at it before it counts. */
    private boolean held;

    private String discardedBy;
    private String discardReason;
    private Boolean upheld;
    private String gist;
    private String answer;
    private Instant answeredAt;

    protected Objection() {}

    Objection(long notice, String text, String codeHash, boolean held, Instant now) {
        this.notice = notice;
        this.text = text;
        this.codeHash = codeHash;
        this.held = held;
        this.madeAt = now;
    }

    @Override
    public void openWith(Sealed seal) {
        this.sealed = seal;
    }

    /** Sealed for this very objection, which must be stored. */
    void leaveContact(String address) {
        this.contact = sealed.seal(address, CONTACT, id);
    }

    /** Whoever made it says more. */
    void add(String words) {
        this.text = text + "\n\n" + words;
    }

    void release() {
        this.held = false;
    }

    /** It does not count; the contact is forgotten, the words stay for the one who wrote them. */
    void discard(String by, String reason) {
        if (!held) {
            throw new IllegalStateException("objection " + id + " is not held");
        }
        this.held = false;
        this.discardedBy = by;
        this.discardReason = reason;
        this.contact = null;
    }

    void answer(boolean upheld, String gist, String answer, Instant now) {
        if (answeredAt != null) {
            throw new IllegalStateException("objection " + id + " is answered");
        }
        this.upheld = upheld;
        this.gist = gist;
        this.answer = answer;
        this.answeredAt = now;
    }

    public Long id() {
        return id;
    }

    public Long notice() {
        return notice;
    }

    /** The objector's words; for staff only. */
    public String text() {
        return text;
    }

    /** Phone or mail address; for staff only. */
    public Optional<String> contact() {
        return Optional.ofNullable(contact).map(text -> sealed.open(text, CONTACT, id));
    }

    /** Whether staff have yet to look at it. */
    public boolean isHeld() {
        return held;
    }

    /** Why it does not count, for whoever made it. */
    public Optional<String> discardReason() {
        return Optional.ofNullable(discardReason);
    }

    /** Empty until answered. */
    public Optional<Boolean> upheld() {
        return Optional.ofNullable(upheld);
    }

    /** What it is about, in the words of who answered it; public; empty until answered. */
    public Optional<String> gist() {
        return Optional.ofNullable(gist);
    }

    /** Public; empty until answered. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
