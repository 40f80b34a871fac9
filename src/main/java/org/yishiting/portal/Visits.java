package org.yishiting.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.ledger.LedgerEntry.Kind;
import org.yishiting.portal.Course.State;

/** What the ledger says about a matter's stages: how often entered, whether open, when last left. */
final class Visits {

    private final Map<String, Integer> entered = new HashMap<>();
    private final Map<String, LedgerEntry> left = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();

    static Visits of(List<LedgerEntry> entries) {
        Visits visits = new Visits();
        entries.stream().filter(entry -> entry.step() != null).forEach(visits::read);
        return visits;
    }

    private void read(LedgerEntry entry) {
        if (entry.kind() == Kind.STAGE_ENTERED) {
            entered.merge(entry.step(), 1, Integer::sum);
            open.merge(entry.step(), 1, Integer::sum);
        } else if (entry.kind() == Kind.STAGE_LEFT) {
            left.put(entry.step(), entry);
            open.merge(entry.step(), -1, Integer::sum);
        }
    }

    int timesEntered(String activity) {
        return entered.getOrDefault(activity, 0);
    }

    /** The entry that says when the stage was last left, null when it never was. */
    LedgerEntry lastLeft(String activity) {
        return left.get(activity);
    }

    boolean isOpen(String activity) {
        return open.getOrDefault(activity, 0) > 0;
    }

    /**
     * The state of each stage. While the matter runs, a stage to the right of the present one is ahead, even when an
     * earlier round went through it; a stage to the left that was never entered was passed by.
     */
    State stateOf(int position, List<String> activities, boolean over) {
        String activity = activities.get(position);
        if (over) {
            return left.containsKey(activity) ? State.DONE : State.PASSED_BY;
        }
        if (isOpen(activity)) {
            return State.PRESENT;
        }
        boolean beforePresent = activities.stream().skip(position + 1L).anyMatch(this::isOpen);
        if (!beforePresent) {
            return State.AHEAD;
        }
        return left.containsKey(activity) ? State.DONE : State.PASSED_BY;
    }
}
