package org.yishiting.evidence;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a day's digest out of the house in the transaction that computes it. */
@Service
public class Publication {

    private final DayDigests digests;
    private final EvidenceMessages messages;

    Publication(DayDigests digests, EvidenceMessages messages) {
        this.digests = digests;
        this.messages = messages;
    }

    /** Computes the digest of yesterday and tells supervisors; does nothing when it is there. */
    @Transactional
    public void publishYesterdays() {
        digests.computeYesterdays().ifPresent(messages::tell);
    }
}
