package org.yishiting.rating.process;

import static org.yishiting.rating.process.RatingVariables.EXPLANATION;
import static org.yishiting.rating.process.RatingVariables.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.rating.Ratings;
import org.yishiting.refusal.Refusals;

/** Keeps what the supervision team makes of lasting dissatisfaction. */
@Component("recordSupervisedOutcome")
class RecordSupervisedOutcome implements TaskListener {

    private final Ratings ratings;
    private final Refusals refusals;

    RecordSupervisedOutcome(Ratings ratings, Refusals refusals) {
        this.ratings = ratings;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        refusals.inWords(() -> ratings.supervise(
                task.getExecution().getProcessBusinessKey(),
                OUTCOME.get(task).equals("conclude"),
                EXPLANATION.find(task).orElse("")));
    }
}
