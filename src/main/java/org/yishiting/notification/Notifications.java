package org.yishiting.notification;

import java.util.List;

/** Tells people; what is told is stored in the caller's transaction and leaves after it commits. */
public interface Notifications {

    /**
     * Puts a message into the inbox of a person with an account, and mails it when the account has an address and mail
     * is configured.
     *
     * @param template key {@code notification.<template>.subject} and {@code .body} of the message bundle
     * @param arguments {0}, {1} … of the template; no personal data
     */
    void tell(String userId, String matter, String template, List<String> arguments);

    /** The same to every member of an engine group. */
    void tellGroup(String group, String matter, String template, List<String> arguments);

    /**
     * Sends a message to an address outside.
     *
     * @param contact what the reporter left, mail address or phone number
     * @return false when no configured channel reaches such a contact: somebody must call
     */
    boolean tellContact(String contact, String matter, String template, List<String> arguments);
}
