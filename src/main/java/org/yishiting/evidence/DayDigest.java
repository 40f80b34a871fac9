package org.yishiting.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The digest of a day over the ledgers of all matters: of those that grew on it by its tree, of all others by the day
 * before.
 *
 * @param day in the zone of the house
 * @param matters that have a ledger
 * @param entries of all these ledgers
 * @param grown ledgers that grew since the day before: the leaves of the tree
 * @param root of the tree
 * @param previousHash hash of the digest before, 64 zeros for the first
 * @param hash of all this but the time it was computed
 */
public record DayDigest(
        LocalDate day,
        long matters,
        long entries,
        int grown,
        String root,
        String previousHash,
        String hash,
        Instant computedAt) {

    /** First line of what is hashed, so that nothing else can be taken for a digest. */
    public static final String FORMAT = "yishiting day digest 1";

    static final String FIRST = "0".repeat(64);

    static DayDigest of(
            LocalDate day, long matters, long entries, int grown, String root, String previousHash, Instant now) {
        return new DayDigest(
                day,
                matters,
                entries,
                grown,
                root,
                previousHash,
                Digest.ofLines(FORMAT, day, matters, entries, grown, root, previousHash),
                now);
    }

    boolean isItself() {
        return hash.equals(Digest.ofLines(FORMAT, day, matters, entries, grown, root, previousHash));
    }
}
