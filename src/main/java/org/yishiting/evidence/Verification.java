package org.yishiting.evidence;

import java.util.List;
import java.util.Optional;
import org.yishiting.evidence.DayDigests.Cover;

/**
 * What was found when all that is kept of a matter was held against its ledger, and the ledger against its hashes and
 * the published digests.
 *
 * @param entries of the ledger
 * @param files whose bytes were read
 * @param cover the latest digest that covers entries of the ledger, empty before the first night
 * @param flaws all that does not hold, empty when everything does
 */
public record Verification(int entries, int files, Optional<Cover> cover, List<Flaw> flaws) {

    public Verification {
        flaws = List.copyOf(flaws);
    }

    public boolean isWhole() {
        return flaws.isEmpty();
    }
}
