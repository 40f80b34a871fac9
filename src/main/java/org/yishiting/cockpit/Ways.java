package org.yishiting.cockpit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yishiting.cockpit.Diagrams.Diagram;

/** The way that instances took through their diagrams. */
public interface Ways {

    /** Of an instance that runs or is over; {@link java.util.NoSuchElementException} for one the engine does not know. */
    Way of(String instance);

    /** The instance of the procedure that a matter runs, or ran, on; empty before it has started. */
    Optional<String> procedureOf(String matter);

    /**
     * @param key business key, the number of the matter; empty when the instance works on none
     * @param endedAt empty while it runs
     * @param passages in the order they began
     * @param flows ids of the sequence flows that were taken
     */
    record Way(
            String instance,
            Optional<String> key,
            Diagram diagram,
            Instant startedAt,
            Optional<Instant> endedAt,
            List<Passage> passages,
            List<String> flows) {}

    /**
     * One time that an activity was passed, or is being.
     *
     * @param type of the element, {@code userTask}
     * @param to empty while the instance is there
     * @param cancelled left without being completed
     */
    record Passage(
            String activity,
            String name,
            String type,
            Instant from,
            Optional<Instant> to,
            boolean cancelled,
            Optional<String> called) {}
}
