package org.yishiting.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.yishiting.community.Sealed;
import org.yishiting.community.SealedColumn;
import org.yishiting.house.Words;

/** One message to one recipient on one channel, written in the transaction of what it tells. */
@Entity
class Notification {

    /** The channel of messages that people read after signing in. */
    static final String INBOX = "inbox";

    /** Sealed but in an inbox, where it is a user id. */
    static final SealedColumn RECIPIENT =
            new SealedColumn("notification", "id", "recipient", "channel <> '" + INBOX + "'");

    private static final int FAILURE_LENGTH = 400;

    enum Status {
        WAITING,
        FAILED,
        SENT
    }

    @Id
    private String id;

    private String matter;
    private String channel;
    private String recipient;
    private boolean toAccount;
    private String template;
    private String arguments;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int attempts;
    private Instant createdAt;
    private Instant sentAt;
    private Instant readAt;
    private String failure;

    protected Notification() {}

    private Notification(
            String id,
            String channel,
            String recipient,
            boolean toAccount,
            String matter,
            Wording wording,
            Instant now) {
        this.id = id;
        this.channel = channel;
        this.recipient = recipient;
        this.toAccount = toAccount;
        this.matter = matter;
        this.template = wording.template();
        this.arguments = wording.arguments();
        this.status = Status.WAITING;
        this.createdAt = now;
    }

    /** Lies in the person's inbox from the moment it is written. */
    static Notification forInbox(String userId, String matter, Wording wording, Instant now) {
        Notification message = new Notification(newId(), INBOX, userId, true, matter, wording, now);
        message.sent(now);
        return message;
    }

    /**
     * Waits to be sent to an address, which is sealed for this message.
     *
     * @param toAccount whether it is that of a person with an account
     */
    static Notification forAddress(
            String channel,
            String address,
            boolean toAccount,
            Sealed sealed,
            String matter,
            Wording wording,
            Instant now) {
        String id = newId();
        return new Notification(id, channel, sealed.seal(address, RECIPIENT, id), toAccount, matter, wording, now);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    void attempt() {
        attempts++;
    }

    void sent(Instant now) {
        status = Status.SENT;
        sentAt = now;
        failure = null;
    }

    void failed(String reason) {
        status = Status.FAILED;
        failure = Words.first(reason, FAILURE_LENGTH);
    }

    /** Only the first reading counts. */
    void readAt(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    boolean isInInboxOf(String user) {
        return channel.equals(INBOX) && recipient.equals(user);
    }

    boolean isSent() {
        return status == Status.SENT;
    }

    boolean isRead() {
        return readAt != null;
    }

    String id() {
        return id;
    }

    /** Null when it is about no matter. */
    String matter() {
        return matter;
    }

    String channel() {
        return channel;
    }

    /** Where it goes outside. */
    String address(Sealed sealed) {
        return sealed.open(recipient, RECIPIENT, id);
    }

    /** Whether the recipient can sign in. */
    boolean isToAccount() {
        return toAccount;
    }

    Wording wording() {
        return new Wording(template, arguments);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** A template of the message bundle and its arguments as a JSON list of texts. */
    record Wording(String template, String arguments) {}
}
