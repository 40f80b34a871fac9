package org.yishiting.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishiting.deadline.LimitChange;
import org.yishiting.deadline.LimitChoice;
import org.yishiting.matter.Matter;
import org.yishiting.supervision.Urging;

/**
 * All about one step, open or over, as the signed-in person may see it.
 *
 * @param step activity id in its diagram
 * @param due empty when it has no limit
 * @param pausedUntil the day on which its clock runs again, empty while it does
 * @param holder user id of who answers for it, of who completed it when it is over
 * @param delegate user id of who does it now for the holder
 * @param groups engine groups that it is offered to, empty when it is over
 * @param ending empty while it is open
 * @param allowed what the person may do with it now; nothing when it is over
 * @param urgings newest first
 * @param nextUrging from when its holder can be urged again, empty when that is now
 * @param limit what is still possible with its limit
 */
public record StepFile(
        String task,
        Matter matter,
        String step,
        String name,
        Instant since,
        Optional<Instant> due,
        Optional<LocalDate> pausedUntil,
        Optional<String> holder,
        Optional<String> delegate,
        List<String> groups,
        Optional<Ending> ending,
        Set<Action> allowed,
        List<Urging> urgings,
        Optional<Instant> nextUrging,
        LimitChoice limit,
        List<LimitChange> limitChanges,
        List<Delegation> delegations,
        List<Countersign> countersigns,
        List<CarbonCopy> copies) {

    /** @param withdrawn the course took it back, nobody completed it */
    public record Ending(Instant at, boolean withdrawn) {}

    public boolean isOpen() {
        return ending.isEmpty();
    }
}
