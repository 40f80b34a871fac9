package org.yishiting.workdays;

import java.time.LocalDate;

/**
 * A day on which the rule of the week does not count.
 *
 * @param working true for a weekend day worked in exchange, false for a holiday
 * @param name of the holiday it belongs to, at most 40 characters
 * @param provisional entered before the year's official notice was out
 */
public record CalendarDay(LocalDate day, boolean working, String name, boolean provisional) {

    static final int NAME_LENGTH = 40;
}
