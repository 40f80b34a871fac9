package org.yishiting.supervision;

/**
 * One line of the decision table {@code supervision-rules}.
 *
 * @param remindDays working days before the limit on which the holder is reminded
 * @param listAfterDays working days after the limit on which the step is listed
 * @param leadAfterDays working days after the new limit of the listing on which the leader is called
 * @param urgeHours hours between two urgings by hand
 * @param supervisor id of the role that lists
 */
public record SupervisionRule(int remindDays, int listAfterDays, int leadAfterDays, int urgeHours, String supervisor) {}
