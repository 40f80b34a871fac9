package org.yishiting.ledger;

/**
 * One thing that comes with an event.
 *
 * @param name as stored
 * @param prefix of the message keys of a {@link How#CODE}, empty otherwise
 */
public record PayloadKey(String name, How how, String prefix) {

    /** How staff read it. */
    public enum How {
        WORDS,
        CODE,
        TIME,
        UNIT,
        PERSON,
        /** A person; left out when it is who did it. */
        OTHER,
        ANSWERS,
        HIDDEN
    }

    /** Key of its label. */
    public String messageKey() {
        return "payload." + name;
    }
}
