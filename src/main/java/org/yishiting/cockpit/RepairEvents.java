package org.yishiting.cockpit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKinds;

/** What administrators repair in a running procedure. */
@Component
public class RepairEvents implements EventKinds {

    public static final EventKind TOKEN_MOVED =
            EventKind.named("TOKEN_MOVED").spoken("reason").words("cancelled", "startedBefore");
    public static final EventKind INSTANCE_MIGRATED = EventKind.named("INSTANCE_MIGRATED")
            .recorded()
            .spoken("reason")
            .words("diagram", "fromVersion", "toVersion");
    public static final EventKind JOB_RETRIED = EventKind.named("JOB_RETRIED").untold();

    @Override
    public List<EventKind> kinds() {
        return List.of(TOKEN_MOVED, INSTANCE_MIGRATED, JOB_RETRIED);
    }
}
