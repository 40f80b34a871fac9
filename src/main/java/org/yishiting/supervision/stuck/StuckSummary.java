package org.yishiting.supervision.stuck;

import java.util.List;

/**
 * How many open steps somebody oversees, and how many of them are in which state.
 *
 * @param listed publicly listed for supervision
 * @param led a leader is in charge
 * @param longest the five that are late the longest
 */
public record StuckSummary(
        int open,
        int late,
        int soon,
        int listed,
        int led,
        int unheld,
        int paused,
        int incidents,
        List<StuckStep> longest) {}
