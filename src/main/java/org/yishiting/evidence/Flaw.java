package org.yishiting.evidence;

/**
 * One thing that does not hold.
 *
 * @param detail position of an entry, name of a file, or day of a digest; empty when nothing has to be said
 */
public record Flaw(What what, String detail) {

    /** What can be found. */
    public enum What {
        /** An entry was changed, removed, inserted or moved; with its position. */
        CHAIN,
        /** The ledger does not end where its head says. */
        LENGTH,
        /** The entry that closed the dossier is gone. */
        SEAL,
        /** The payload of an entry cannot be read; with its position. */
        PAYLOAD,
        TEXT,
        PLACE,
        DIVISION,
        CHANNEL,
        CATEGORY,
        TITLE,
        CARE,
        LEVEL,
        LIMIT,
        LIMIT_DAYS,
        STATUS,
        STAGE,
        /** With the name of the file, as all that follow about files. */
        FILE_CHANGED,
        FILE_GONE,
        FILE_UNRECORDED,
        /** The ledger is not the one that a published digest covers; with its day. */
        DIGEST,
        /** A digest does not follow from its day; with the day. */
        DAY
    }

    static Flaw of(What what) {
        return new Flaw(what, "");
    }

    /** Key of its words; {0} is the detail. */
    public String messageKey() {
        return "evidence.flaw." + what;
    }
}
