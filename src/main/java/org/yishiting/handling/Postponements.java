package org.yishiting.handling;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.deadline.LimitChanges;

/**
 * 延期, 暂缓, 恢复 of an open step where it is handled, by who directs the work of the matter's division; what is possible
 * is for {@link LimitChanges} to say.
 *
 * <p>All throw {@link NotAllowedException}, {@link OvertakenException} and
 * {@link org.yishiting.ledger.UnknownMatterException} as {@link Forwarding#forward} does.
 */
@Service
@Transactional
public class Postponements {

    private final StepDesk desk;
    private final LimitChanges changes;

    Postponements(StepDesk desk, LimitChanges changes) {
        this.desk = desk;
        this.changes = changes;
    }

    /** @param days working days, null when none were given */
    public void extend(String task, Integer days, String reason) {
        requireDirector(task);
        changes.extend(task, days == null ? 0 : days, reason);
    }

    /** @param until the day on which the clock runs again, null when none was given */
    public void pause(String task, LocalDate until, String reason) {
        requireDirector(task);
        changes.pause(task, until, reason);
    }

    public void resume(String task) {
        requireDirector(task);
        changes.resume(task);
    }

    private void requireDirector(String task) {
        if (!desk.hold(task).directs()) {
            throw new NotAllowedException("limit-not-yours");
        }
    }
}
