package org.yishiting.matter.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.MatterEvents;

/** A small matter was handled at once 小事马上办; the result is what the reporter reads. */
@Component("recordResult")
class RecordResult implements TaskListener {

    private static final ProcessVariable<String> RESULT = ProcessVariable.named("result", String.class);

    private final Ledger ledger;

    RecordResult(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void notify(DelegateTask task) {
        ledger.append(
                task.getExecution().getProcessBusinessKey(),
                MatterEvents.PROGRESS_REPORTED,
                Map.of("state", "DONE", "report", RESULT.get(task)));
    }
}
