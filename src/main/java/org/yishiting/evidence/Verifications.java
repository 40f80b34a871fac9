package org.yishiting.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.attachment.Attachments;
import org.yishiting.evidence.Flaw.What;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.ledger.LedgerVerdict;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Stages;
import org.yishiting.matter.Stages.Visit;

/** Verifies all that is kept of matters; see {@code src/docs/evidence.md} for what that proves. */
@Service
@Transactional(readOnly = true)
public class Verifications {

    private final Matters matters;
    private final Ledger ledger;
    private final Stages stages;
    private final Attachments attachments;
    private final FileCheck files;
    private final DayDigests digests;

    Verifications(
            Matters matters,
            Ledger ledger,
            Stages stages,
            Attachments attachments,
            FileCheck files,
            DayDigests digests) {
        this.matters = matters;
        this.ledger = ledger;
        this.stages = stages;
        this.attachments = attachments;
        this.files = files;
        this.digests = digests;
    }

    /** @param entries all of the matter's ledger, oldest first */
    public Verification of(Matter matter, List<LedgerEntry> entries) {
        String number = matter.number();
        Kept kept = kept(Set.of(number), Map.of(number, entries));
        return new Verification(
                entries.size(), kept.filesOf(number).size(), digests.coverOf(number), flaws(matter, kept));
    }

    /**
     * What does not hold of matters, by number; nothing is said of a matter that there is not.
     *
     * @param numbers a few, for all but the bytes of their files is in memory at once
     */
    Map<String, List<Flaw>> flawsOf(Collection<String> numbers) {
        Kept kept = kept(numbers, ledger.of(numbers));
        return matters.allOf(numbers).stream().collect(toMap(Matter::number, matter -> flaws(matter, kept)));
    }

    private Kept kept(Collection<String> numbers, Map<String, List<LedgerEntry>> entries) {
        return new Kept(
                entries,
                ledger.endsOf(numbers),
                stages.openVisits(numbers).stream().collect(groupingBy(Visit::matter)),
                attachments.of(numbers),
                digests.deniedBy(numbers));
    }

    private List<Flaw> flaws(Matter matter, Kept kept) {
        String number = matter.number();
        List<LedgerEntry> entries = kept.entriesOf(number);
        List<Flaw> flaws = new ArrayList<>();
        add(LedgerVerdict.on(entries, kept.endOf(number), matter.seal()), flaws);
        Recorded recorded = Recorded.by(ledger, entries);
        flaws.addAll(recorded.unreadable());
        flaws.addAll(MatterCheck.flaws(matter, kept.openVisitsOf(number), recorded));
        flaws.addAll(files.flaws(kept.filesOf(number), recorded));
        kept.deniedDaysOf(number).forEach(day -> flaws.add(new Flaw(What.DIGEST, day.toString())));
        return flaws;
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
