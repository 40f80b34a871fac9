package org.yishiting.supervision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yishiting.matter.Matters;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/**
 * Takes the matter's lock, then looks whether there is something left to supervise: whatever ends a supervision takes
 * the same lock first, so that one of two at the same time finds what the other has done.
 */
@Component
class Watch {

    private final SupervisionRepository supervisions;
    private final Matters matters;
    private final PendingSteps steps;

    Watch(SupervisionRepository supervisions, Matters matters, PendingSteps steps) {
        this.supervisions = supervisions;
        this.matters = matters;
        this.steps = steps;
    }

    /** Empty when the supervision is over, or its step is, or the step is paused. */
    Optional<Watched> on(long supervision, String matter) {
        matters.hold(matter);
        return supervisions.findById(supervision).filter(Supervision::isOpen).flatMap(open -> steps.find(open.task())
                .filter(step -> step.pausedUntil().isEmpty())
                .map(step -> new Watched(open, step)));
    }

    /** @param step under supervision, open and not paused */
    record Watched(Supervision supervision, PendingStep step) {}
}
