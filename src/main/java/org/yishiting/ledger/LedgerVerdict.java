package org.yishiting.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What recomputing a matter's ledger shows. What was written after the dossier was closed is held by the chain alone:
 * that its last entries were removed does not show.
 *
 * @param brokenAt position of the first entry that does not fit what is before it, empty when all do
 */
public record LedgerVerdict(Outcome outcome, Optional<Integer> brokenAt) {

    /** What was found. */
    public enum Outcome {
        WHOLE,
        /** An entry was changed, removed, inserted or moved. */
        BROKEN,
        /** The chain fits, but the entry with the hash kept at closing is not in it. */
        UNSEALED
    }

    /**
     * @param entries all entries of the matter, oldest first
     * @param seal hash of the entry that closed the dossier, empty while it is open
     */
    public static LedgerVerdict on(List<LedgerEntry> entries, Optional<String> seal) {
        LedgerEntry previous = null;
        for (LedgerEntry entry : entries) {
            if (!entry.follows(previous)) {
                return new LedgerVerdict(Outcome.BROKEN, Optional.of(entry.seq()));
            }
            previous = entry;
        }
        boolean sealed =
                seal.isEmpty() || entries.stream().map(LedgerEntry::hash).anyMatch(seal.get()::equals);
        return new LedgerVerdict(sealed ? Outcome.WHOLE : Outcome.UNSEALED, Optional.empty());
    }

    public boolean isWhole() {
        return outcome == Outcome.WHOLE;
    }
}
