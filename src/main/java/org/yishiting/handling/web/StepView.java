package org.yishiting.handling.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishiting.deadline.LimitChoice;
import org.yishiting.handling.Action;

/**
 * A step in the reader's language.
 *
 * @param title of the matter, empty until the grid worker has set one
 * @param due empty when it has no limit
 * @param dueText the same in words
 * @param nextUrging from when the holder can be urged again, empty when that is now
 * @param delegate name of who does it now for the holder
 * @param actions what the reader may do with it now, in the order they are shown
 */
record StepView(
        String task,
        String matter,
        Optional<String> title,
        String step,
        String stepName,
        boolean open,
        Instant since,
        Optional<Instant> due,
        Optional<String> dueText,
        Optional<LocalDate> pausedUntil,
        Holder holder,
        Optional<String> delegate,
        Optional<Ending> ending,
        List<Action> actions,
        List<Entrusted> delegations,
        List<Opinion> countersigns,
        List<Copy> copies,
        List<Urged> urgings,
        Optional<Instant> nextUrging,
        LimitChoice limit,
        List<Limit> limitChanges) {

    /** Public for templates. */
    public boolean may(Action action) {
        return actions.contains(action);
    }

    /**
     * With whom a step is, or who completed it.
     *
     * @param user null for a group and for nobody
     */
    record Holder(Kind kind, String user, String name) {

        enum Kind {
            PERSON,
            GROUP,
            NONE
        }
    }

    /** @param withdrawn the course took it back */
    record Ending(Instant at, boolean withdrawn) {}

    /** @param answer empty while open, and when it was recalled */
    record Entrusted(
            long id,
            String owner,
            String delegate,
            String request,
            Instant askedAt,
            Optional<String> answer,
            Optional<Instant> endedAt,
            boolean open) {}

    /**
     * @param mine the reader is asked
     * @param withdrawable the reader may take the question back
     */
    record Opinion(
            long id,
            String askedBy,
            String asked,
            String question,
            Instant askedAt,
            Optional<Boolean> agrees,
            Optional<String> opinion,
            Optional<Instant> answeredAt,
            Optional<Instant> withdrawnAt,
            boolean open,
            boolean mine,
            boolean withdrawable) {}

    /** @param mine sent to the reader, who has not read it */
    record Copy(
            long id,
            String sender,
            String recipient,
            String note,
            Instant sentAt,
            Optional<Instant> readAt,
            boolean mine) {}

    /** @param urged name of the person who held the step, of the role while nobody did */
    record Urged(long id, String actor, String urged, boolean byHand, Optional<String> words, Instant at) {}

    /**
     * @param what name of what was done
     * @param resumeOn of a pause, the day on which the clock was to run again
     */
    record Limit(
            String what,
            String reason,
            String actor,
            Instant at,
            Instant dueBefore,
            Instant dueAfter,
            Optional<LocalDate> resumeOn,
            Optional<Instant> resumedAt) {}
}
