package org.yishiting.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What recomputing a matter's ledger shows. Whoever writes chain, head and seal anew, consistently, is found out only by
 * what was published of them, see {@code src/docs/evidence.md}.
 *
 * @param brokenAt position of the first entry that does not fit what is before it, empty when all do
 */
public record LedgerVerdict(Outcome outcome, Optional<Integer> brokenAt) {

    /** What was found. */
    public enum Outcome {
        WHOLE,
        /** An entry was changed, removed, inserted or moved. */
        BROKEN,
        /** The chain fits, but it does not end where its head says: entries were removed from or added to its end. */
        SHORTENED,
        /** The chain fits, but the entry with the hash kept at closing is not in it. */
        UNSEALED
    }

    /**
     * @param entries all entries of the matter, oldest first
     * @param end what the head row says of the last entry
     * @param seal hash of the entry that closed the dossier, empty while it is open
     */
    public static LedgerVerdict on(List<LedgerEntry> entries, End end, Optional<String> seal) {
        LedgerEntry previous = null;
        for (LedgerEntry entry : entries) {
            if (!entry.follows(previous)) {
                return new LedgerVerdict(Outcome.BROKEN, Optional.of(entry.seq()));
            }
            previous = entry;
        }
        boolean sealed =
                seal.isEmpty() || entries.stream().map(LedgerEntry::hash).anyMatch(seal.get()::equals);
        if (!sealed) {
            return new LedgerVerdict(Outcome.UNSEALED, Optional.empty());
        }
        boolean ends = end.equals(End.of(previous));
        return new LedgerVerdict(ends ? Outcome.WHOLE : Outcome.SHORTENED, Optional.empty());
    }

    /** Where a chain ends: how many entries it has, and the hash of the last. */
    public record End(int entries, String hash) {

        /** Of a matter that has no ledger. */
        public static final End NONE = new End(0, LedgerEntry.FIRST);

        static End of(LedgerEntry last) {
            return last == null ? NONE : new End(last.seq(), last.hash());
        }
    }

    public boolean isWhole() {
        return outcome == Outcome.WHOLE;
    }
}
