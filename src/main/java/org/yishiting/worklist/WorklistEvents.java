package org.yishiting.worklist;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKinds;

/** What happens to steps of any procedure. */
@Component
public class WorklistEvents implements EventKinds {

    public static final EventKind STEP_OFFERED = EventKind.named("STEP_OFFERED")
            .byItself()
            .untold()
            .hidden("task", "groups")
            .units("role")
            .times("dueAt");

    public static final EventKind STEP_UNHELD = EventKind.named("STEP_UNHELD")
            .byItself()
            .recorded()
            .hidden("task", "groups")
            .units("role")
            .times("dueAt");

    public static final EventKind STEP_CLAIMED =
            EventKind.named("STEP_CLAIMED").recorded().byHolders().other("assignee");

    public static final EventKind STEP_RELEASED =
            EventKind.named("STEP_RELEASED").recorded();
    public static final EventKind STEP_COMPLETED = EventKind.named("STEP_COMPLETED")
            .recorded()
            .byHolders()
            .hidden("task")
            .answers("answers");

    public static final EventKind STEP_WITHDRAWN =
            EventKind.named("STEP_WITHDRAWN").byItself().recorded().hidden("task");

    @Override
    public List<EventKind> kinds() {
        return List.of(STEP_OFFERED, STEP_UNHELD, STEP_CLAIMED, STEP_RELEASED, STEP_COMPLETED, STEP_WITHDRAWN);
    }
}
