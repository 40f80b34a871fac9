package org.yishiting.supervision;

import java.time.Instant;
import java.util.Optional;
import org.yishiting.matter.Level;

/**
 * An open step whose holder is to be reminded, and that nobody supervises yet.
 *
 * @param step activity id
 * @param name label of the step
 * @param begunAt since when it is open
 */
public record DueStep(
        String task, String matter, String step, String name, Optional<Level> level, Instant begunAt, Instant dueAt) {}
