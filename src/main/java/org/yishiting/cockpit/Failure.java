package org.yishiting.cockpit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Kinds of failures that people are told different things about; the first that fits counts. */
public enum Failure {
    REFUSED("RefusedException"),
    MAIL("UndeliveredException", "MailException", "MailSendException", "MessagingException"),
    LOCK(
            "OptimisticLocking",
            "PessimisticLock",
            "CannotAcquireLock",
            "DeadlockLoser",
            "CannotSerializeTransaction",
            "deadlock detected"),
    TIMEOUT("TimeoutException", "TransactionTimedOut", "ConnectException", "UnknownHostException"),
    EXPRESSION(
            "Unknown property used in expression",
            "Unknown method used in expression",
            "PropertyNotFoundException",
            "MethodNotFoundException",
            "ELException",
            "Cannot resolve identifier",
            "process variable '"),
    UNKNOWN;

    private final List<String> signs;

    Failure(String... signs) {
        this.signs = List.of(signs);
    }

    /** The kind that an exception with its causes belongs to. */
    public static Failure of(String stacktrace) {
        return Arrays.stream(values())
                .filter(kind -> kind == UNKNOWN || kind.signs.stream().anyMatch(stacktrace::contains))
                .findFirst()
                .orElseThrow();
    }

    /** The id that message keys use, {@code incident.mail.meaning}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
