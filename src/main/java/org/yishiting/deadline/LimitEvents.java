package org.yishiting.deadline;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKinds;

/** What happens to the limit of a step. */
@Component
public class LimitEvents implements EventKinds {

    public static final EventKind LIMIT_EXTENDED = EventKind.named("LIMIT_EXTENDED")
            .spoken("reason")
            .words("extensionDays")
            .times("dueAt")
            .open("dueAt");

    public static final EventKind LIMIT_PAUSED = EventKind.named("LIMIT_PAUSED")
            .spoken("reason")
            .words("resumeOn")
            .times("dueAt")
            .open("resumeOn");

    public static final EventKind LIMIT_RESUMED =
            EventKind.named("LIMIT_RESUMED").times("dueAt").open("dueAt");

    @Override
    public List<EventKind> kinds() {
        return List.of(LIMIT_EXTENDED, LIMIT_PAUSED, LIMIT_RESUMED);
    }
}
