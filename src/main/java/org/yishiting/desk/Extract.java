package org.yishiting.desk;

import java.util.List;
import org.yishiting.attachment.Attachment;

/**
 * The parts of a dossier that change while a matter is worked on.
 *
 * @param steps open steps, oldest first
 * @param files oldest first
 * @param ledger all entries, oldest first
 */
public record Extract(List<OpenStep> steps, List<File> files, List<LedgerLine> ledger) {

    /** @param by name of who added it */
    public record File(Attachment attachment, String by) {}
}
