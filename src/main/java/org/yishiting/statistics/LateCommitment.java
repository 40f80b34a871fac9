package org.yishiting.statistics;

import java.time.Instant;
import java.util.Optional;

/**
 * A commitment that was late at some time of a period.
 *
 * @param title public title of the matter, empty until one was set
 * @param unit name of who promised it
 * @param dueAt its limit
 * @param doneAt when it was reported done, or its matter ended; empty when neither had happened by the end of the period
 * @param days working days from the limit to then, or to the end of the period, or to now if that is earlier
 */
public record LateCommitment(
        String matter,
        Optional<String> title,
        String what,
        String unit,
        Instant dueAt,
        Optional<Instant> doneAt,
        int days) {}
