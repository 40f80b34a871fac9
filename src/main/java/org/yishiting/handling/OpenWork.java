package org.yishiting.handling;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.matter.Matters;
import org.yishiting.refusal.RefusedException;
import org.yishiting.step.OpenTasks;
import org.yishiting.step.StepGuard;
import org.yishiting.worklist.PendingSteps;

/** Keeps a step open while somebody else does it for its holder, or while an opinion is still to come. */
@Component
class OpenWork implements StepGuard {

    private final PendingSteps steps;
    private final Matters matters;
    private final OpenTasks tasks;
    private final CountersignRepository countersigns;

    OpenWork(PendingSteps steps, Matters matters, OpenTasks tasks, CountersignRepository countersigns) {
        this.steps = steps;
        this.matters = matters;
        this.tasks = tasks;
        this.countersigns = countersigns;
    }

    /** Holds the matter first, so that nobody is asked between this look and the completion. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void check(String task) {
        steps.matterOf(task).ifPresent(matters::hold);
        if (tasks.isDelegated(task)) {
            throw new RefusedException("step-delegated");
        }
        int open = countersigns.countByTaskIdAndAnsweredAtIsNullAndWithdrawnAtIsNull(task);
        if (open > 0) {
            throw new RefusedException("countersigns-open", open);
        }
    }
}
