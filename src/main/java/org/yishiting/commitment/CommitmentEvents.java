package org.yishiting.commitment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKinds;

/** What happens to what units promised. */
@Component
public class CommitmentEvents implements EventKinds {

    public static final EventKind COMMITTED = EventKind.named("COMMITTED")
            .hidden("commitment", "unit")
            .words("what", "unitName", "funding")
            .times("dueAt")
            .open("what", "unitName", "dueAt");

    public static final EventKind WORK_ACCEPTED = EventKind.named("WORK_ACCEPTED")
            .hidden("commitment")
            .code("state", "progress.")
            .words("what", "unitName", "report")
            .open("what", "unitName", "report")
            .withPhotos();

    public static final EventKind WORK_RETURNED = EventKind.named("WORK_RETURNED")
            .hidden("commitment")
            .code("state", "progress.")
            .words("what", "unitName", "report")
            .open("what", "unitName", "report")
            .withPhotos();

    @Override
    public List<EventKind> kinds() {
        return List.of(COMMITTED, WORK_ACCEPTED, WORK_RETURNED);
    }
}
