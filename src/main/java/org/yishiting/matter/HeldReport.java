package org.yishiting.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.yishiting.community.Sealed;
import org.yishiting.community.SealedColumn;
import org.yishiting.community.SealedRow;
import org.yishiting.community.Unsealing;

/** A report that was taken past the limits of one sender: staff look at it before it becomes a matter. */
@Entity
@EntityListeners(Unsealing.class)
public class HeldReport implements SealedRow {

    static final SealedColumn NAME = new SealedColumn("held_report", "tracking_hash", "reporter_name");
    static final SealedColumn CONTACT = new SealedColumn("held_report", "tracking_hash", "reporter_contact");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String trackingHash;
    private String division;
    private String path;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String category;
    private String text;

    private String reporterName;
    private String reporterContact;

    @Transient
    private Sealed sealed;

    private boolean namePublic;
    private Instant heldAt;
    private String discardedBy;
    private String reason;

    @Version
    private int version;

    protected HeldReport() {}

    /** @param path of the division, by which staff find what lies inside theirs */
    HeldReport(String trackingHash, Report report, String path, Sealed sealed, Instant now) {
        this.sealed = sealed;
        this.trackingHash = trackingHash;
        this.division = report.division();
        this.path = path;
        this.channel = report.channel();
        this.category = report.category().code();
        this.text = report.text();
        this.reporterName = sealed.seal(report.reporterName(), NAME, trackingHash);
        this.reporterContact = sealed.seal(report.reporterContact(), CONTACT, trackingHash);
        this.namePublic = report.namePublic();
        this.heldAt = now;
    }

    /** Name and contact are forgotten; the words stay for the one who wrote them. */
    void discard(String by, String reason) {
        if (this.reason != null) {
            throw new IllegalStateException("report " + id + " was discarded before");
        }
        this.discardedBy = by;
        this.reason = reason;
        this.reporterName = null;
        this.reporterContact = null;
    }

    @Override
    public void openWith(Sealed seal) {
        this.sealed = seal;
    }

    Report report() {
        return new Report(
                category(),
                division,
                text,
                opened(reporterName, NAME),
                opened(reporterContact, CONTACT),
                namePublic,
                channel);
    }

    private String opened(String value, SealedColumn column) {
        return value == null ? "" : sealed.open(value, column, trackingHash);
    }

    String trackingHash() {
        return trackingHash;
    }

    public Long id() {
        return id;
    }

    public Category category() {
        return Category.of(category);
    }

    /** Code of the place it is about. */
    public String division() {
        return division;
    }

    public String text() {
        return text;
    }

    public Instant heldAt() {
        return heldAt;
    }

    /** Why it does not become a matter, for whoever wrote it; empty while it waits. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
