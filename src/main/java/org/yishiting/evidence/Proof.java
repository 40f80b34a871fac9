package org.yishiting.evidence;

import java.util.List;

/**
 * That a ledger, up to an entry, is in a published digest: the leaf, joined to its neighbours one after the other, gives
 * the root of the day.
 *
 * @param seq position of the last entry that is covered
 * @param entryHash its hash
 */
public record Proof(
        DayDigest digest, String matter, int seq, String entryHash, String leaf, List<Tree.Neighbour> path) {

    boolean holds() {
        String hash = Tree.leaf(matter, seq, entryHash);
        for (Tree.Neighbour neighbour : path) {
            hash = neighbour.joinedTo(hash);
        }
        return hash.equals(digest.root());
    }
}
