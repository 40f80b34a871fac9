package org.yishiting.commitment.process;

import static org.yishiting.commitment.process.CommitmentVariables.COMMITMENT;
import static org.yishiting.commitment.process.CommitmentVariables.REPORT;
import static org.yishiting.commitment.process.CommitmentVariables.STATE;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.commitment.Commitments;
import org.yishiting.refusal.Refusals;

/** Keeps how far a unit is with its commitment. */
@Component("recordProgress")
class RecordProgress implements TaskListener {

    private final Commitments commitments;
    private final Refusals refusals;

    RecordProgress(Commitments commitments, Refusals refusals) {
        this.commitments = commitments;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        refusals.inWords(() -> commitments.report(
                ((Number) COMMITMENT.get(task).get("id")).longValue(),
                STATE.get(task).equals("done"),
                REPORT.find(task).orElse("")));
    }
}
