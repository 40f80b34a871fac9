package org.yishiting.council.process;

import static org.yishiting.council.process.CouncilVariables.RULING;
import static org.yishiting.council.process.CouncilVariables.RULING_TEXT;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.council.Meetings;
import org.yishiting.council.Ruling;
import org.yishiting.refusal.Refusals;

/** Keeps what the level above has ruled. */
@Component("recordRuling")
class RecordRuling implements TaskListener {

    private final Meetings meetings;
    private final Refusals refusals;

    RecordRuling(Meetings meetings, Refusals refusals) {
        this.meetings = meetings;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        refusals.inWords(() -> meetings.rule(
                task.getExecution().getProcessBusinessKey(),
                Ruling.of(RULING.get(task)),
                RULING_TEXT.find(task).orElse("")));
    }
}
