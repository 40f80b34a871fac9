package org.yishiting.cockpit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishiting.cockpit.Diagrams.Diagram;

/** Work of the engine that failed and waits for somebody. */
public interface Incidents {

    /** How many there are at each activity of a diagram, those inside called blocks included. */
    Map<String, Long> byActivity(Diagram diagram, boolean allVersions, Scope scope);

    /**
     * Those where something really failed, oldest first, at most 200.
     *
     * @param matter null for those of all matters
     * @param instance id of an instance, the blocks it calls included; null for all
     */
    List<Failed> list(String matter, String instance, Scope scope);

    /** How many there are, also beyond the most that are listed. */
    int count(String matter, String instance, Scope scope);

    /** Throws {@link java.util.NoSuchElementException} when it is mended or was never there. */
    Failed get(String incident);

    /**
     * Lets the engine try again at once; recorded in the ledger when it belongs to a matter.
     *
     * @throws org.yishiting.refusal.RefusedException when there is nothing that can be tried again
     */
    void retry(String incident);

    /**
     * One failure.
     *
     * @param key business key of the instance, the number of the matter; empty when it works on none
     * @param activityName label in the diagram, the id where it has none
     * @param technical class of the exception and what it says in its first line, without anything personal
     * @param retriable whether the engine can try again
     */
    record Failed(
            String id,
            Optional<String> key,
            String instance,
            String activity,
            String activityName,
            String procedureName,
            Instant since,
            Failure failure,
            String technical,
            int retries,
            boolean retriable) {}
}
