package org.yishiting.notification.process;

import org.yishiting.engine.ProcessVariable;

/** The process {@code notify}. */
final class NotifyProcess {

    static final String KEY = "notify";

    /** Name of the variable that holds the id of the message to send. */
    static final String NOTIFICATION_NAME = "notification";

    static final ProcessVariable<String> NOTIFICATION = ProcessVariable.named(NOTIFICATION_NAME, String.class);

    private NotifyProcess() {}
}
