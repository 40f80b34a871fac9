package org.yishiting.supervision;

import java.util.Optional;
import org.yishiting.matter.Level;

/** The process that carries a supervision from stage to stage; works in the transaction of whoever asks. */
public interface SupervisionCourse {

    /** Begins with the reminder, in a job of its own. */
    void start(Supervision supervision, SupervisionRule rule, Optional<Level> level);

    /** Begins with the listing. */
    void startWithListing(Supervision supervision, SupervisionRule rule, Optional<Level> level);

    /** Goes to the listing at once; false when it is there already. */
    boolean goToListing(Supervision supervision);

    /** Ends it, and with it whatever it waits for; false when no process runs for the supervision. */
    boolean end(Supervision supervision, Cause cause);
}
