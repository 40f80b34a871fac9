package org.yishiting.community;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;

/** Hands {@link Sealed} to entities: nothing is opened that nobody asks for. */
public class Unsealing {

    private final Sealed sealed;

    Unsealing(Sealed sealed) {
        this.sealed = sealed;
    }

    @PostLoad
    @PostPersist
    void prepare(SealedRow row) {
        row.openWith(sealed);
    }
}
