package org.yishiting.notification;

/** A way to people outside; a bean of this type is used as soon as it exists. */
public interface Channel {

    /** Stored with each message, at most 16 characters. */
    String id();

    /** Whether the channel can send to what a person left as their contact. */
    boolean reaches(String contact);

    /** Sends at once; throws {@link UndeliveredException} when the letter was not taken. */
    void send(Letter letter);

    /** @param to a contact that the channel reaches */
    record Letter(String to, String subject, String body) {}
}
