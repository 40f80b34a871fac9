package org.yishiting.council.process;

import static org.yishiting.council.process.CouncilVariables.CONSENSUS;
import static org.yishiting.council.process.CouncilVariables.DISAGREEMENT;
import static org.yishiting.council.process.CouncilVariables.MEETING_ID;
import static org.yishiting.council.process.CouncilVariables.PROPOSALS;
import static org.yishiting.council.process.CouncilVariables.RESOLUTION;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.council.Meetings;
import org.yishiting.refusal.Refusals;

/** Keeps how the meeting ended: the consensus, or where opinions differ. */
@Component("recordMinutes")
class RecordMinutes implements TaskListener {

    private final Meetings meetings;
    private final Refusals refusals;

    RecordMinutes(Meetings meetings, Refusals refusals) {
        this.meetings = meetings;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        boolean agreed = CONSENSUS.get(task).equals("yes");
        refusals.inWords(() -> meetings.conclude(
                MEETING_ID.get(task),
                PROPOSALS.find(task).orElse(""),
                agreed,
                (agreed ? RESOLUTION : DISAGREEMENT).find(task).orElse("")));
    }
}
