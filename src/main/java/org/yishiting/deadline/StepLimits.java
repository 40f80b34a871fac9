package org.yishiting.deadline;

import org.yishiting.matter.Level;

/**
 * Decision tables of limits, which an office may change without a developer: a table {@code step-limits-…} beside a
 * diagram for the steps that it draws, and {@code step-limits} for all others.
 */
public interface StepLimits {

    /**
     * What the table says that was deployed with the diagram, and else the newest version of the table for all.
     *
     * @param definition the engine's id of the version of the diagram that draws the step
     * @param step activity id of the user task
     * @param level null before triage
     */
    StepLimit of(String definition, String step, Level level);

    /**
     * @param limitDays working days, null when the diagram takes the limit from elsewhere
     * @param extensionDays most working days of an extension, 0 when there is none
     * @param pauseDays most calendar days of a pause, 0 when there is none
     */
    record StepLimit(Integer limitDays, int extensionDays, int pauseDays) {}
}
