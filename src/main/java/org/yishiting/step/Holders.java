package org.yishiting.step;

import java.util.List;

/**
 * Who holds a role for a division.
 *
 * @param groups engine groups, at least one: a task is never invisible
 * @param unheld nobody holds the role; the groups are those of the managers
 */
public record Holders(List<String> groups, boolean unheld) {}
