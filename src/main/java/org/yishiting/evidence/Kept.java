package org.yishiting.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yishiting.attachment.Attachment;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.ledger.LedgerVerdict.End;
import org.yishiting.matter.Stages.Visit;

/**
 * What is kept of some matters, by number, read together.
 *
 * @param entries of their ledgers, oldest first
 * @param ends what their head rows say of the last entries
 * @param openVisits of the stages they are in
 * @param files without their bytes
 * @param deniedDays whose digests their ledgers do not agree with
 */
record Kept(
        Map<String, List<LedgerEntry>> entries,
        Map<String, End> ends,
        Map<String, List<Visit>> openVisits,
        Map<String, List<Attachment>> files,
        Map<String, List<LocalDate>> deniedDays) {

    List<LedgerEntry> entriesOf(String matter) {
        return entries.getOrDefault(matter, List.of());
    }

    End endOf(String matter) {
        return ends.getOrDefault(matter, End.NONE);
    }

    List<Visit> openVisitsOf(String matter) {
        return openVisits.getOrDefault(matter, List.of());
    }

    List<Attachment> filesOf(String matter) {
        return files.getOrDefault(matter, List.of());
    }

    List<LocalDate> deniedDaysOf(String matter) {
        return deniedDays.getOrDefault(matter, List.of());
    }
}
