package org.yishiting.deadline;

import org.yishiting.matter.Level;

/** The decision table {@code step-limits}, which an office may change without a developer. */
public interface StepLimits {

    /**
     * What the newest version of the table says.
     *
     * @param step activity id of the user task
     * @param level null before triage
     */
    StepLimit of(String step, Level level);

    /**
     * @param limitDays working days, null when the diagram takes the limit from elsewhere
     * @param extensionDays most working days of an extension, 0 when there is none
     * @param pauseDays most calendar days of a pause, 0 when there is none
     */
    record StepLimit(Integer limitDays, int extensionDays, int pauseDays) {}
}
