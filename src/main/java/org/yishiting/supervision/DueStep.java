package org.yishiting.supervision;

import java.time.Instant;
import java.util.Optional;
import org.yishiting.matter.Level;

/**
 * An open step whose holder is to be reminded, and that nobody supervises yet.
 *
 * @param step activity id
 * @param name label of the step
 */
public record DueStep(String task, String matter, String step, String name, Optional<Level> level, Instant dueAt) {}
