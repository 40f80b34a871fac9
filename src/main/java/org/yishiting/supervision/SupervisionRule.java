package org.yishiting.supervision;

import java.time.Duration;
import java.time.Instant;

/**
 * One line of the decision table {@code supervision-rules}.
 *
 * @param remindDays working days before the limit on which the holder is reminded at the earliest
 * @param remindAfterPercent of the time between the step's begin and its limit, before which nobody is reminded either
 * @param listAfterDays working days after the limit on which the step is listed
 * @param leadAfterDays working days after the new limit of the listing on which the leader is called
 * @param urgeHours hours between two urgings by hand
 * @param supervisor id of the role that lists
 */
public record SupervisionRule(
        int remindDays,
        int remindAfterPercent,
        int listAfterDays,
        int leadAfterDays,
        int urgeHours,
        String supervisor) {

    /** Whether so much of a step's time is used that its holder may be reminded. */
    boolean isUsed(Instant begun, Instant due, Instant now) {
        Duration whole = Duration.between(begun, due);
        return !now.isBefore(begun.plusMillis(whole.toMillis() / 100 * remindAfterPercent));
    }
}
