package org.yishiting.commitment.process;

import static org.yishiting.commitment.process.CommitmentVariables.COMMITMENTS;
import static org.yishiting.commitment.process.CommitmentVariables.COMMITMENT_ITEMS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.commitment.Commitment;
import org.yishiting.commitment.Commitments;
import org.yishiting.commitment.Promise;
import org.yishiting.refusal.Refusals;
import org.yishiting.refusal.RefusedException;

/** Makes commitments of the list that was drawn up and hands each to its unit. */
@Component("makeCommitments")
class MakeCommitments implements JavaDelegate {

    private final Commitments commitments;
    private final Refusals refusals;

    MakeCommitments(Commitments commitments, Refusals refusals) {
        this.commitments = commitments;
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<Commitment> made = refusals.inWords(() -> commitments.make(
                execution.getProcessBusinessKey(),
                COMMITMENT_ITEMS.find(execution).orElse(List.of()).stream()
                        .map(MakeCommitments::promise)
                        .toList()));
        List<Map<String, Object>> elements = new ArrayList<>();
        made.forEach(commitment -> elements.add(CommitmentVariables.element(commitment)));
        COMMITMENTS.set(execution, elements);
    }

    private static Promise promise(Map<String, Object> row) {
        if (!(row.get("days") instanceof Number days)) {
            throw RefusedException.numberMissing("days");
        }
        return new Promise(
                (String) row.get("what"), (String) row.get("unit"), days.intValue(), (String) row.get("funding"));
    }
}
