package org.yishiting.worklist;

import java.util.Arrays;
import java.util.Locale;

/** A part of what waits for a person, the most urgent first. */
public enum WorkFilter {

    /** Everything, urgent things first and paused ones last. */
    ALL("1 = 1"),

    /** Past the limit; a paused clock is none. */
    OVERDUE("p.due_at < :now and " + Worklist.RUNNING),

    /** Ends before midnight. */
    TODAY("p.due_at >= :now and p.due_at < :midnight and " + Worklist.RUNNING),

    /** Claimed by the person. */
    MINE("p.assignee = :user"),

    /** Offered to a group of the person and claimed by nobody. */
    OFFERED("p.assignee is null"),

    /** The clock stands. */
    PAUSED(Worklist.STANDING);

    private final String condition;

    WorkFilter(String condition) {
        this.condition = condition;
    }

    /** On the row {@code p} of the step. */
    String condition() {
        return condition;
    }

    /** The name in addresses and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@link #ALL} for any word that is none. */
    public static WorkFilter of(String key) {
        return Arrays.stream(values())
                .filter(filter -> filter.key().equals(key))
                .findFirst()
                .orElse(ALL);
    }
}
