package org.yishiting.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.yishiting.community.Sealed;
import org.yishiting.community.SealedColumn;
import org.yishiting.community.SealedRow;
import org.yishiting.community.Unsealing;

/** One appeal and what became of it; guards its own state. */
@Entity
@EntityListeners(Unsealing.class)
public class Matter implements SealedRow {

    static final SealedColumn NAME = new SealedColumn("matter", "number", "reporter_name");
    static final SealedColumn CONTACT = new SealedColumn("matter", "number", "reporter_contact");

    @Id
    private String number;

    private String publicTitle;
    private String text;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String division;
    private String place;

    private String reporterName;
    private String reporterContact;

    private boolean namePublic;
    private boolean care;

    @Enumerated(EnumType.STRING)
    private Level level;

    private Integer limitDays;
    private String procedureKey;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant dueAt;
    private String trackingHash;
    private Instant reportedAt;
    private Instant closedAt;

    @Column(length = 64)
    private String dossierHash;

    @Version
    private int version;

    @Transient
    private Sealed sealed;

    protected Matter() {}

    Matter(
            String number,
            Report report,
            String place,
            String procedureKey,
            String trackingHash,
            Sealed sealed,
            Instant now) {
        this.number = number;
        this.sealed = sealed;
        this.text = report.text();
        this.category = report.category();
        this.channel = report.channel();
        this.division = report.division();
        this.place = place;
        this.reporterName = sealed.seal(report.reporterName(), NAME, number);
        this.reporterContact = sealed.seal(report.reporterContact(), CONTACT, number);
        this.namePublic = report.namePublic();
        this.procedureKey = procedureKey;
        this.trackingHash = trackingHash;
        this.status = Status.OPEN;
        this.reportedAt = now;
    }

    @Override
    public void openWith(Sealed seal) {
        this.sealed = seal;
    }

    /** The visit confirmed it: title without personal data, category, precedence for people in need. */
    void register(String publicTitle, Category category, boolean care) {
        requireRunning();
        this.publicTitle = publicTitle;
        this.category = category;
        this.care = care;
    }

    void classify(Level level, int limitDays, Instant dueAt) {
        requireRunning();
        this.level = level;
        this.limitDays = limitDays;
        this.dueAt = dueAt;
    }

    void awaitRating() {
        requireRunning();
        this.status = Status.RATING;
    }

    void resume() {
        requireRunning();
        this.status = Status.OPEN;
    }

    void decline(Instant now) {
        finish(Status.DECLINED, now);
    }

    void end(Instant now) {
        finish(Status.ENDED, now);
    }

    void close(Instant now, String dossierHash) {
        finish(Status.CLOSED, now);
        this.dossierHash = dossierHash;
    }

    private void finish(Status outcome, Instant now) {
        requireRunning();
        this.status = outcome;
        this.closedAt = now;
    }

    private void requireRunning() {
        if (status.isOver()) {
            throw new IllegalStateException("matter " + number + " is over: " + status);
        }
    }

    public String number() {
        return number;
    }

    /** Empty until the grid worker has set one free of personal data. */
    public Optional<String> publicTitle() {
        return Optional.ofNullable(publicTitle);
    }

    /** The reporter's words; for staff only. */
    public String text() {
        return text;
    }

    public Category category() {
        return category;
    }

    public Channel channel() {
        return channel;
    }

    /** Code of the division. */
    public String division() {
        return division;
    }

    /** The place in words, without flat or person. */
    public String place() {
        return place;
    }

    public Optional<String> reporterName() {
        return Optional.ofNullable(reporterName).map(name -> sealed.open(name, NAME, number));
    }

    public Optional<String> reporterContact() {
        return Optional.ofNullable(reporterContact).map(contact -> sealed.open(contact, CONTACT, number));
    }

    public boolean namePublic() {
        return namePublic;
    }

    /** On the care ledger 关爱台账, so it takes precedence. */
    public boolean care() {
        return care;
    }

    /** Empty until triage. */
    public Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    /** Limit in working days, empty until triage. */
    public Optional<Integer> limitDays() {
        return Optional.ofNullable(limitDays);
    }

    public String procedureKey() {
        return procedureKey;
    }

    public Status status() {
        return status;
    }

    /** Limit of the whole matter, empty until triage. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** What the ledger of a closed dossier must contain: the hash of the entry that closed it; empty while it is open. */
    public Optional<String> seal() {
        return status == Status.CLOSED ? Optional.of(String.valueOf(dossierHash)) : Optional.empty();
    }

    /** Hash of the ledger's last entry when the dossier was closed. */
    public Optional<String> dossierHash() {
        return Optional.ofNullable(dossierHash);
    }
}
