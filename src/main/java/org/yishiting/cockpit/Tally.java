package org.yishiting.cockpit;

import java.util.Map;
import java.util.TreeMap;

/** How often steps took how many working days. */
final class Tally {

    private final TreeMap<Integer, Long> times = new TreeMap<>();
    private long count;

    void add(int days, long often) {
        times.merge(days, often, Long::sum);
        count += often;
    }

    long count() {
        return count;
    }

    /** Half of the steps took no longer; between the two in the middle when their number is even. Not of nothing. */
    double median() {
        return (at((count - 1) / 2) + at(count / 2)) / 2.0;
    }

    /** The length of the step at a place, from 0, when all are put in order. */
    private int at(long place) {
        long passed = 0;
        for (Map.Entry<Integer, Long> days : times.entrySet()) {
            passed += days.getValue();
            if (passed > place) {
                return days.getKey();
            }
        }
        throw new IllegalStateException("nothing at " + place + " of " + count);
    }
}
