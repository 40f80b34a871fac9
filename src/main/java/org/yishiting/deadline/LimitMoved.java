package org.yishiting.deadline;

import java.time.Instant;

/**
 * The limit of an open step moved; published in the transaction that moved it.
 *
 * @param task the engine's id of the step's task
 * @param matter number of the matter
 * @param due the limit from now on
 */
public record LimitMoved(String task, String matter, Instant due) {}
