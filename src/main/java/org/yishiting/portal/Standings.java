package org.yishiting.portal;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yishiting.deadline.DueWords;
import org.yishiting.deadline.LimitChange;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Status;
import org.yishiting.portal.LimitStory.Move;
import org.yishiting.portal.NoticeBoard.Posted;
import org.yishiting.portal.Outcomes.Outcome;
import org.yishiting.portal.Standing.Pause;
import org.yishiting.portal.Standing.State;
import org.yishiting.portal.Timeline.Told;
import org.yishiting.rating.Rating;

/** Puts together what the top of a matter's page says. */
@Component
public class Standings {

    private final DueWords dues;
    private final Days days;

    Standings(DueWords dues, Days days) {
        this.dues = dues;
        this.days = days;
    }

    /**
     * @param course null while the procedure has not started
     * @param ratings all of the matter
     */
    public Standing of(
            Matter matter, Course course, Outcome outcome, List<Move> moves, List<Rating> ratings, Told told) {
        boolean over = matter.status().isOver();
        return new Standing(
                stateOf(matter, course),
                course == null ? List.of() : course.present(),
                matter.dueAt()
                        .filter(due -> !over)
                        .map(due -> dues.remaining(due, null))
                        .orElse(null),
                outcome.notices().stream().filter(Posted::open).findFirst().orElse(null),
                Optional.ofNullable(told.meeting())
                        .filter(meeting -> !over && meeting.at().toInstant().isAfter(days.now()))
                        .orElse(null),
                over ? List.of() : pauses(moves),
                ratings.stream()
                        .filter(rating -> rating.isOpen(days.now()))
                        .map(rating -> dues.remaining(rating.closesAt(), null))
                        .findFirst()
                        .orElse(null),
                Optional.ofNullable(outcome.result()).orElse(told.done()),
                told.ending(),
                matter.closedAt().map(days::local).orElse(null),
                ChronoUnit.DAYS.between(
                        days.local(matter.reportedAt()).toLocalDate(),
                        days.local(matter.closedAt().orElseGet(days::now)).toLocalDate()));
    }

    private static State stateOf(Matter matter, Course course) {
        if (matter.status() == Status.OPEN) {
            return course == null ? State.WAITING : State.RUNNING;
        }
        return State.valueOf(matter.status().name());
    }

    private static List<Pause> pauses(List<Move> moves) {
        return moves.stream()
                .filter(move -> move.kind() == LimitChange.Kind.PAUSED && move.resumedAt() == null)
                .map(move -> new Pause(move.step(), move.resumeOn(), move.reason()))
                .toList();
    }
}
