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
            .units("invited");

    public static final EventKind RESOLVED =
            EventKind.named("RESOLVED").hidden("resolution", "meeting").words("round", "proposals", "text");

    public static final EventKind NOT_RESOLVED =
            EventKind.named("NOT_RESOLVED").hidden("resolution", "meeting").words("round", "proposals", "text");

    @Override
    public List<EventKind> kinds() {
        return List.of(MEETING_CALLED, RESOLVED, NOT_RESOLVED);
    }
}
