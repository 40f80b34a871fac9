package org.yishiting.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.yishiting.house.Words;

/** One message to one recipient on one channel, written in the transaction of what it tells. */
@Entity
class Notification {

    /** The channel of messages that people read after signing in. */
    static final String INBOX = "inbox";

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
            String channel, String recipient, boolean toAccount, String matter, Wording wording, Instant now) {
        this.id = UUID.randomUUID().toString();
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
        Notification message = new Notification(INBOX, userId, true, matter, wording, now);
        message.sent(now);
        return message;
    }

    /** Waits to be sent to the sealed address of a person with an account. */
    static Notification forAccount(String channel, String sealedAddress, String matter, Wording wording, Instant now) {
        return new Notification(channel, sealedAddress, true, matter, wording, now);
    }

    /** Waits to be sent to the sealed address of somebody outside. */
    static Notification forContact(String channel, String sealedAddress, String matter, Wording wording, Instant now) {
        return new Notification(channel, sealedAddress, false, matter, wording, now);
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

    /** User id in an inbox, otherwise a sealed address. */
    String recipient() {
        return recipient;
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
