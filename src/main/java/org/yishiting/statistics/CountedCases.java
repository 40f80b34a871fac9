package org.yishiting.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yishiting.matter.Category;
import org.yishiting.matter.Status;

/**
 * Which cases of a selection a figure counted.
 *
 * @param group code of a compared division, null for all
 * @param step {@code <diagram>:<activity>}, null for all; only of steps
 * @param unit role or {@code role/party}, null for all; only of steps
 */
public record CountedCases(Figure figure, String group, String step, String unit) {

    /** What was counted: matters, or steps. */
    public enum Figure {
        RECEIVED,
        OPEN,
        CLOSED,
        RESOLVED,
        RATED,
        SATISFIED,
        DISSATISFIED,
        STEPS,
        LIMITED_STEPS,
        LATE_STEPS;

        public boolean isOfSteps() {
            return compareTo(STEPS) >= 0;
        }
    }

    /**
     * One case.
     *
     * @param title public title of the matter, empty until one was set
     * @param step its name, null where matters are counted
     * @param at when the step was completed, or residents rated; otherwise null
     * @param days working days the step was open, 0 where matters are counted
     */
    public record Item(
            String matter,
            Optional<String> title,
            String place,
            Category category,
            Status status,
            Instant reportedAt,
            Instant closedAt,
            String step,
            Instant at,
            int days,
            boolean late) {}

    /** @param total of all pages, equal to the figure */
    public record Page(List<Item> items, long total) {}
}
