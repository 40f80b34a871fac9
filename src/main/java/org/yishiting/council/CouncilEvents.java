package org.yishiting.council;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKinds;

/** What happens at the council's table. */
@Component
public class CouncilEvents implements EventKinds {

    public static final EventKind MEETING_CALLED = EventKind.named("MEETING_CALLED")
            .hidden("meeting")
            .words("round", "place", "agenda", "residentsExpected")
            .times("meetsAt")
            .units("invited")
            .open("meetsAt", "place", "agenda", "invited");

    public static final EventKind RESOLVED = EventKind.named("RESOLVED")
            .hidden("resolution", "meeting")
            .words("round", "proposals", "text")
            .open("text");

    public static final EventKind NOT_RESOLVED = EventKind.named("NOT_RESOLVED")
            .hidden("resolution", "meeting")
            .words("round", "proposals", "text")
            .open("text");

    public static final EventKind TOPIC_DRAFTED =
            EventKind.named("TOPIC_DRAFTED").spoken("topic");

    public static final EventKind FINDING_REPORTED = EventKind.named("FINDING_REPORTED")
            .words("subject", "finding", "cost")
            .code("feasible", "council.feasible.")
            .open("subject", "finding", "feasible");

    @Override
    public List<EventKind> kinds() {
        return List.of(TOPIC_DRAFTED, FINDING_REPORTED, MEETING_CALLED, RESOLVED, NOT_RESOLVED);
    }
}
