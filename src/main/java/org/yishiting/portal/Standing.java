package org.yishiting.portal;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.yishiting.deadline.Remaining;
import org.yishiting.portal.Course.Stage;
import org.yishiting.portal.NoticeBoard.Posted;

/**
 * What the top of a matter's page says: where it is now and with whom, until when, what it waits for; of a matter that
 * is over, how it came out.
 *
 * @param state what kind of sentence it is
 * @param present the stages it is in, several where ways run side by side
 * @param limit of the whole matter, null when it has none or is over
 * @param notice that takes objections now, null when there is none
 * @param meeting that is to come, null when there is none
 * @param pauses steps whose clock stands
 * @param ratingUntil null unless the reporter can rate
 * @param result what was resolved or done, empty when nothing was
 * @param ending why it was not taken up or was ended, empty when it was not
 * @param closedAt null while it runs
 * @param days calendar days it took, or has taken
 */
public record Standing(
        State state,
        List<Stage> present,
        Remaining limit,
        Posted notice,
        Timeline.Meeting meeting,
        List<Pause> pauses,
        Remaining ratingUntil,
        String result,
        String ending,
        ZonedDateTime closedAt,
        long days) {

    /** Where a matter stands, as far as its page speaks differently of it. */
    public enum State {
        /** Taken in, but its procedure has not started. */
        WAITING,
        RUNNING,
        /** The reporter is asked. */
        RATING,
        CLOSED,
        DECLINED,
        ENDED;

        public boolean isOver() {
            return this == CLOSED || this == DECLINED || this == ENDED;
        }
    }

    /** A step whose clock stands, and why. */
    public record Pause(String step, LocalDate until, String reason) {}

    /** Whether somebody has an open step. */
    public boolean isHeld() {
        return present.stream().anyMatch(stage -> !stage.holdings().isEmpty());
    }
}
