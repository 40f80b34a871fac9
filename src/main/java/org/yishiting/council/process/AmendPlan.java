package org.yishiting.council.process;

import static org.yishiting.council.process.CouncilVariables.PLAN;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.council.Research;
import org.yishiting.refusal.Refusals;

/** Keeps the plan that goes into the next round. */
@Component("amendPlan")
class AmendPlan implements TaskListener {

    private final Research research;
    private final Refusals refusals;

    AmendPlan(Research research, Refusals refusals) {
        this.research = research;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        refusals.inWords(() -> research.amend(
                task.getExecution().getProcessBusinessKey(), PLAN.find(task).orElse("")));
    }
}
