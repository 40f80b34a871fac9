package org.yishiting.portal;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.deadline.LimitChange;
import org.yishiting.deadline.LimitChange.Kind;
import org.yishiting.deadline.LimitChanges;
import org.yishiting.matter.Matter;

/** Why steps of a matter take longer than was set at first: every extension and pause with its reason. */
@Service
@Transactional(readOnly = true)
public class LimitStory {

    private final LimitChanges changes;
    private final Persons persons;
    private final Days days;

    LimitStory(LimitChanges changes, Persons persons, Days days) {
        this.changes = changes;
        this.persons = persons;
        this.days = days;
    }

    /** Oldest first. */
    public List<Move> of(Matter matter) {
        List<LimitChange> moves = changes.of(matter.number());
        Persons.Masks masks = persons.masks(moves.stream().map(LimitChange::actor));
        return moves.stream().map(change -> move(change, masks)).toList();
    }

    private Move move(LimitChange change, Persons.Masks masks) {
        return new Move(
                change.kind(),
                change.stepName(),
                days.local(change.at()),
                masks.of(change.actor()),
                change.reason(),
                days.local(change.dueBefore()).toLocalDate(),
                days.local(change.dueAfter()).toLocalDate(),
                change.resumeOn().orElse(null),
                change.resumedAt().map(days::local).orElse(null));
    }

    /**
     * An extension or a pause.
     *
     * @param person masked name of who ordered it
     * @param resumeOn the day on which the clock was to run again, null for an extension
     * @param resumedAt when it did, null while it stands or when it never stood
     */
    public record Move(
            Kind kind,
            String step,
            ZonedDateTime at,
            String person,
            String reason,
            LocalDate before,
            LocalDate after,
            LocalDate resumeOn,
            ZonedDateTime resumedAt) {}
}
