package org.yishiting.supervision.stuck;

import java.util.List;

/**
 * A part of a list of open steps.
 *
 * @param total how many there are, at most {@link StuckSteps#REACH}
 * @param more whether there are more than that
 */
public record StuckPage(int total, boolean more, List<StuckStep> rows) {}
