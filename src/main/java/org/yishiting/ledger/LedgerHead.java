package org.yishiting.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Where a matter's chain ends: what the next entry follows, and the row on which writers wait for each other. */
@Entity
class LedgerHead {

    @Id
    private String matter;

    private int seq;
    private String hash;

    protected LedgerHead() {}

    LedgerHead(String matter) {
        this.matter = matter;
        this.hash = LedgerEntry.FIRST;
    }

    void moveTo(LedgerEntry entry) {
        this.seq = entry.seq();
        this.hash = entry.hash();
    }

    String matter() {
        return matter;
    }

    LedgerVerdict.End end() {
        return new LedgerVerdict.End(seq, hash);
    }

    int seq() {
        return seq;
    }

    String hash() {
        return hash;
    }
}
