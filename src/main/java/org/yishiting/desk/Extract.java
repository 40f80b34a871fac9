package org.yishiting.desk;

import java.util.List;
import java.util.Optional;
import org.yishiting.attachment.Attachment;
import org.yishiting.portal.Course;

/**
 * The parts of a dossier that change while a matter is worked on.
 *
 * @param steps open steps, oldest first
 * @param files oldest first
 * @param ledger all entries, oldest first
 * @param course empty while the matter's procedure has not started
 */
public record Extract(List<OpenStep> steps, List<File> files, List<LedgerLine> ledger, Optional<Course> course) {

    /** @param by name of who added it */
    public record File(Attachment attachment, String by) {}
}
