package org.yishiting.deadline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.yishiting.access.Access;
import org.yishiting.matter.Matters;
import org.yishiting.refusal.RefusedException;
import org.yishiting.signin.Actor;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** Open steps whose matter is held until the transaction ends, so that what is decided on them is decided once. */
@Component
class HeldSteps {

    private final PendingSteps steps;
    private final Matters matters;
    private final Access access;
    private final EntityManager entities;

    HeldSteps(PendingSteps steps, Matters matters, Access access, EntityManager entities) {
        this.steps = steps;
        this.matters = matters;
        this.access = access;
        this.entities = entities;
    }

    /** For the signed-in person, who must direct the work of the matter's division; refused when the step is over. */
    PendingStep forDirector(String task) {
        String matter = steps.find(task).map(PendingStep::matter).orElseThrow(HeldSteps::over);
        if (!access.directs(Actor.current(), access.visible(matter))) {
            throw new AccessDeniedException("the work of " + matter + " is not theirs to direct");
        }
        return find(task).orElseThrow(HeldSteps::over);
    }

    /** As it is once nobody else can change it; empty when it is over. */
    Optional<PendingStep> find(String task) {
        return steps.find(task).filter(step -> {
            matters.hold(step.matter());
            return isStillOpen(step);
        });
    }

    private boolean isStillOpen(PendingStep step) {
        try {
            entities.refresh(step);
            return true;
        } catch (EntityNotFoundException ended) {
            return false;
        }
    }

    private static RefusedException over() {
        return new RefusedException("limit-step-over");
    }
}
