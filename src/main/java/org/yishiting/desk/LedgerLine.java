package org.yishiting.desk;

import java.util.List;
import org.yishiting.ledger.LedgerEntry;

/**
 * One ledger entry in words.
 *
 * @param at local time to the minute
 * @param actor name of who did it
 * @param kind name of what happened
 * @param texts all that was written, with the labels people read beside it
 */
public record LedgerLine(LedgerEntry entry, String at, String actor, String kind, List<Text> texts) {

    private static final int SHORT = 30;

    /** Whether all that was written fits beside the name of what happened. */
    public boolean isBrief() {
        return texts.isEmpty() || texts.size() == 1 && texts.get(0).shown().length() <= SHORT;
    }

    /** A labelled answer or fact. */
    public record Text(String label, String shown) {}
}
