package org.yishiting.council.process;

import static org.yishiting.council.process.CouncilVariables.ATTENDED;
import static org.yishiting.council.process.CouncilVariables.MEETING_ID;
import static org.yishiting.council.process.CouncilVariables.RESIDENTS_PRESENT;
import static org.yishiting.council.process.CouncilVariables.STATEMENTS;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.yishiting.council.Meetings;
import org.yishiting.council.Statement;
import org.yishiting.refusal.Refusals;
import org.yishiting.refusal.RefusedException;

/** Keeps who came to the meeting and what was said. */
@Component("recordAttendance")
class RecordAttendance implements TaskListener {

    private final Meetings meetings;
    private final Refusals refusals;

    RecordAttendance(Meetings meetings, Refusals refusals) {
        this.meetings = meetings;
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        List<Statement> said = STATEMENTS.find(task).orElse(List.of()).stream()
                .map(RecordAttendance::statement)
                .toList();
        refusals.inWords(() -> meetings.hold(
                MEETING_ID.get(task),
                ATTENDED.find(task).orElse(List.of()),
                RESIDENTS_PRESENT.find(task).orElseThrow(() -> RefusedException.numberMissing("residents-present")),
                said));
    }

    private static Statement statement(Map<String, Object> row) {
        return new Statement((String) row.get("speaker"), (String) row.get("statement"));
    }
}
