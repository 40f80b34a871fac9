package org.yishiting.cockpit;

/**
 * What happens at one activity of a diagram.
 *
 * @param open steps that wait now
 * @param overdue those of them whose limit has passed
 * @param incidents failures of the engine there that nobody has mended
 * @param medianDays median of the working days of the steps completed in the period, null when there was none
 * @param count how many steps that median is made of
 */
public record Figure(String activity, long open, long overdue, long incidents, Double medianDays, long count) {

    static Figure none(String activity) {
        return new Figure(activity, 0, 0, 0, null, 0);
    }

    Figure waiting(long open, long overdue) {
        return new Figure(activity, open, overdue, incidents, medianDays, count);
    }

    Figure failing(long incidents) {
        return new Figure(activity, open, overdue, incidents, medianDays, count);
    }

    Figure took(Double medianDays, long count) {
        return new Figure(activity, open, overdue, incidents, medianDays, count);
    }
}
