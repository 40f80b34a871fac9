package org.yishiting.step;

import java.time.Instant;
import java.util.Collection;

/**
 * What a feature may do with an open user task besides completing it. Rights are the feature's to check: these act as
 * the application. Whoever has no part in the task afterwards keeps no right to it.
 *
 * <p>All throw {@link java.util.NoSuchElementException} when the task is over, and
 * {@link org.springframework.dao.OptimisticLockingFailureException} when somebody else changed it meanwhile.
 */
public interface OpenTasks {

    /** Gives the task to a person, or back to its groups when the user is null. */
    void assign(String task, String user);

    /** Offers the task to these groups instead of those that it was offered to; nobody holds it then. */
    void offer(String task, Collection<String> groups);

    /** Lets another person do the task for its holder, who gets it back. */
    void delegate(String task, String user);

    /** Gives a delegated task back to its holder. */
    void giveBack(String task);

    /** Whether the task waits for somebody to whom its holder has delegated it. */
    boolean isDelegated(String task);

    void moveDue(String task, Instant due);
}
