package org.yishiting.notice;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.yishiting.community.Sealed;

/** What somebody holds against a notice, and the answer to it; answered once. */
@Entity
public class Objection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long notice;
    private String text;

    @Convert(converter = Sealed.class)
    private String contact;

    private Instant madeAt;
    private Boolean upheld;
    private String gist;
    private String answer;
    private Instant answeredAt;

    protected Objection() {}

    Objection(long notice, String text, String contact, Instant now) {
        this.notice = notice;
        this.text = text;
        this.contact = contact;
        this.madeAt = now;
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
        return Optional.ofNullable(contact).filter(address -> !address.isEmpty());
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
