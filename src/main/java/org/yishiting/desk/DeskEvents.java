package org.yishiting.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKinds;

/** What staff do with a dossier. */
@Component
public class DeskEvents implements EventKinds {

    public static final EventKind CONTACT_SEEN = EventKind.named("CONTACT_SEEN").recorded();
    public static final EventKind DOSSIER_EXPORTED =
            EventKind.named("DOSSIER_EXPORTED").recorded().words("format");

    @Override
    public List<EventKind> kinds() {
        return List.of(CONTACT_SEEN, DOSSIER_EXPORTED);
    }
}
