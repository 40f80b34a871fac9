package org.yishiting.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A matter that was taken in while its procedure could not start. */
@Entity
class WaitingMatter {

    @Id
    private String matter;

    private Instant since;

    protected WaitingMatter() {}

    WaitingMatter(String matter, Instant since) {
        this.matter = matter;
        this.since = since;
    }

    String matter() {
        return matter;
    }
}
