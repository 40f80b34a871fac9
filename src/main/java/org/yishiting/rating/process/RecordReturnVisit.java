package org.yishiting.rating.process;

import static org.yishiting.rating.process.RatingVariables.SATISFIED;
import static org.yishiting.rating.process.RatingVariables.VISIT_NOTE;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.rating.Ratings;
import org.yishiting.refusal.Refusals;

/** Keeps what residents said at the door. */
@Component("recordReturnVisit")
class RecordReturnVisit implements TaskListener {

    private final Ratings ratings;
    private final Refusals refusals;

    RecordReturnVisit(Ratings ratings, Refusals refusals) {
        this.ratings = ratings;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        refusals.inWords(() -> ratings.visit(
                task.getExecution().getProcessBusinessKey(),
                SATISFIED.get(task).equals("yes"),
                VISIT_NOTE.find(task).orElse("")));
    }
}
