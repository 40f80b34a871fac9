package org.yishiting.council.process;

import static org.yishiting.council.process.CouncilVariables.COST;
import static org.yishiting.council.process.CouncilVariables.FEASIBLE;
import static org.yishiting.council.process.CouncilVariables.FINDING;
import static org.yishiting.council.process.CouncilVariables.QUESTION;

import java.math.BigDecimal;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.council.Research;
import org.yishiting.council.ResearchQuestion.Feasibility;
import org.yishiting.refusal.Refusals;

/** Keeps what was found out about a question. */
@Component("recordFinding")
class RecordFinding implements TaskListener {

    private final Research research;
    private final Refusals refusals;

    RecordFinding(Research research, Refusals refusals) {
        this.research = research;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        refusals.inWords(() -> research.answer(
                ((Number) QUESTION.get(task).get("id")).longValue(),
                FINDING.find(task).orElse(""),
                COST.find(task).map(cost -> new BigDecimal(cost.toString())).orElse(null),
                Feasibility.valueOf(FEASIBLE.get(task).toUpperCase(Locale.ROOT))));
    }
}
