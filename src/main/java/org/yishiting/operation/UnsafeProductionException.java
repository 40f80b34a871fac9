package org.yishiting.operation;

import java.util.List;

/** Production would start open to everybody who has read the source. */
class UnsafeProductionException extends RuntimeException {

    private final transient List<Weakness> weaknesses;
    private final String details;

    /** @param details what is concerned, empty when the weakness says it all; never a secret */
    UnsafeProductionException(List<Weakness> weaknesses, String details) {
        super("production refuses to start: " + weaknesses + " " + details);
        this.weaknesses = List.copyOf(weaknesses);
        this.details = details;
    }

    List<Weakness> weaknesses() {
        return weaknesses;
    }

    String details() {
        return details;
    }
}
