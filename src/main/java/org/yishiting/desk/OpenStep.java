package org.yishiting.desk;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An open step of a matter and with whom it is.
 *
 * @param holder name of who claimed it, of the unit or role it is offered to otherwise
 * @param claimed whether one person has it
 * @param mine whether the reader can work on it
 * @param dueAt null when it has no limit
 * @param pausedUntil null unless its clock stands
 */
public record OpenStep(
        String task,
        String activity,
        String name,
        String holder,
        boolean claimed,
        boolean unheld,
        boolean mine,
        Instant since,
        Instant dueAt,
        LocalDate pausedUntil) {}
