package org.yishiting.handling;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKinds;

/** What people do with a step besides completing it. */
@Component
public class HandlingEvents implements EventKinds {

    public static final EventKind STEP_FORWARDED = EventKind.named("STEP_FORWARDED")
            .untold()
            .byHolders()
            .people("from", "to")
            .words("reason");

    public static final EventKind STEP_DELEGATED =
            EventKind.named("STEP_DELEGATED").untold().byHolders().people("to").words("request");

    public static final EventKind DELEGATION_RETURNED =
            EventKind.named("DELEGATION_RETURNED").untold().byHolders().words("answer");

    public static final EventKind DELEGATION_RECALLED =
            EventKind.named("DELEGATION_RECALLED").untold().people("delegate");

    public static final EventKind COUNTERSIGN_ASKED =
            EventKind.named("COUNTERSIGN_ASKED").untold().people("asked").words("question");

    public static final EventKind COUNTERSIGN_GIVEN = EventKind.named("COUNTERSIGN_GIVEN")
            .untold()
            .code("agrees", "countersign.agrees.")
            .words("opinion");

    public static final EventKind COUNTERSIGN_WITHDRAWN =
            EventKind.named("COUNTERSIGN_WITHDRAWN").untold().people("asked");

    public static final EventKind COPY_SENT =
            EventKind.named("COPY_SENT").untold().people("recipients").words("note");

    public static final EventKind COPY_READ = EventKind.named("COPY_READ").untold();

    public static final EventKind STEP_TAKEN_BACK =
            EventKind.named("STEP_TAKEN_BACK").recorded().byHolders();

    @Override
    public List<EventKind> kinds() {
        return List.of(
                STEP_FORWARDED,
                STEP_DELEGATED,
                DELEGATION_RETURNED,
                DELEGATION_RECALLED,
                COUNTERSIGN_ASKED,
                COUNTERSIGN_GIVEN,
                COUNTERSIGN_WITHDRAWN,
                COPY_SENT,
                COPY_READ,
                STEP_TAKEN_BACK);
    }
}
