package org.yishiting.commitment.process;

import static org.yishiting.commitment.process.CommitmentVariables.ACCEPTANCE;
import static org.yishiting.commitment.process.CommitmentVariables.ACCEPTANCE_COMMENT;
import static org.yishiting.commitment.process.CommitmentVariables.COMMITMENT;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.commitment.Commitments;
import org.yishiting.refusal.Refusals;

/** Keeps whether the work was accepted, or why it goes back. */
@Component("recordAcceptance")
class RecordAcceptance implements TaskListener {

    private final Commitments commitments;
    private final Refusals refusals;

    RecordAcceptance(Commitments commitments, Refusals refusals) {
        this.commitments = commitments;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        refusals.inWords(() -> commitments.judge(
                ((Number) COMMITMENT.get(task).get("id")).longValue(),
                ACCEPTANCE.get(task).equals("accept"),
                ACCEPTANCE_COMMENT.find(task).orElse("")));
    }
}
