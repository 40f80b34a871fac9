package org.yishiting.matter;

import java.util.List;
import java.util.Optional;
import org.yishiting.matter.LedgerEntry.Kind;

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

    /** @param entries all entries of the matter, oldest first */
    public static LedgerVerdict on(Matter matter, List<LedgerEntry> entries) {
        LedgerEntry previous = null;
        for (LedgerEntry entry : entries) {
            if (!entry.follows(previous)) {
                return new LedgerVerdict(Outcome.BROKEN, Optional.of(entry.seq()));
            }
            previous = entry;
        }
        return new LedgerVerdict(isSealed(matter, entries) ? Outcome.WHOLE : Outcome.UNSEALED, Optional.empty());
    }

    private static boolean isSealed(Matter matter, List<LedgerEntry> entries) {
        return matter.dossierHash()
                .map(hash -> entries.stream()
                        .anyMatch(entry ->
                                entry.kind() == Kind.ARCHIVED && entry.hash().equals(hash)))
                .orElse(matter.status() != Status.CLOSED);
    }

    public boolean isWhole() {
        return outcome == Outcome.WHOLE;
    }
}
