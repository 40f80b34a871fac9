package org.yishiting.deadline;

/**
 * What may still be done with the limit of an open step.
 *
 * @param extensionDays most working days it can be extended by, 0 when it cannot
 * @param pauseDays most calendar days it can be paused for, 0 when it cannot
 * @param resumable whether its clock stands
 */
public record LimitChoice(int extensionDays, int pauseDays, boolean resumable) {}
