package org.yishiting.evidence;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.Attachments;
import org.yishiting.evidence.Flaw.What;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.ledger.LedgerVerdict;
import org.yishiting.matter.Matter;

/** Verifies all that is kept of a matter; see {@code src/docs/evidence.md} for what that proves. */
@Service
@Transactional(readOnly = true)
public class Verifications {

    private final Ledger ledger;
    private final MatterCheck matters;
    private final FileCheck files;
    private final Attachments attachments;
    private final DayDigests digests;

    Verifications(Ledger ledger, MatterCheck matters, FileCheck files, Attachments attachments, DayDigests digests) {
        this.ledger = ledger;
        this.matters = matters;
        this.files = files;
        this.attachments = attachments;
        this.digests = digests;
    }

    public Verification of(Matter matter) {
        return of(matter, ledger.of(matter.number()));
    }

    /** @param entries all of the matter's ledger, oldest first */
    public Verification of(Matter matter, List<LedgerEntry> entries) {
        String number = matter.number();
        List<Flaw> flaws = new ArrayList<>();
        add(ledger.verify(number, entries, matter.seal()), flaws);
        Recorded recorded = Recorded.by(ledger, entries);
        flaws.addAll(recorded.unreadable());
        flaws.addAll(matters.flaws(matter, recorded));
        List<Attachment> attached = attachments.of(number);
        flaws.addAll(files.flaws(attached, recorded));
        digests.deniedBy(number).forEach(day -> flaws.add(new Flaw(What.DIGEST, day.toString())));
        return new Verification(entries.size(), attached.size(), digests.coverOf(number), flaws);
    }

    private static void add(LedgerVerdict verdict, List<Flaw> flaws) {
        switch (verdict.outcome()) {
            case BROKEN ->
                flaws.add(new Flaw(
                        What.CHAIN, verdict.brokenAt().map(String::valueOf).orElse("")));
            case SHORTENED -> flaws.add(Flaw.of(What.LENGTH));
            case UNSEALED -> flaws.add(Flaw.of(What.SEAL));
            case WHOLE -> {}
        }
    }
}
