package org.yishiting.ledger;

import java.util.List;

/** The events that one feature writes into the ledger; a feature contributes a bean of this. */
public interface EventKinds {

    List<EventKind> kinds();
}
