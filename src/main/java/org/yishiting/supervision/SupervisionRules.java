package org.yishiting.supervision;

import java.util.Optional;
import org.yishiting.matter.Level;
import org.yishiting.worklist.PendingStep;

/** The pace of supervision, which an office sets in its decision table. */
public interface SupervisionRules {

    /**
     * @param step activity id
     * @param level of the matter, empty before triage
     */
    SupervisionRule of(String step, Optional<Level> level);

    default SupervisionRule of(PendingStep step) {
        return of(step.activity(), step.level());
    }

    /** The largest number of working days before a limit that any line of the table reminds on. */
    int earliestReminder();
}
