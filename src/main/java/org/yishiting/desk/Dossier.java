package org.yishiting.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishiting.attachment.Attachment;
import org.yishiting.dossier.DossierSection;
import org.yishiting.dossier.DossierView;
import org.yishiting.evidence.Verification;
import org.yishiting.matter.Matter;
import org.yishiting.portal.Course;

/**
 * Everything about one matter 一事一档, as it was when it was asked for.
 *
 * @param community name of the community
 * @param reporter masked name, empty when none was given
 * @param procedure its stages with dates; empty before it started
 * @param sections what features have to show of it, in reading order
 * @param view how the one who asked is told of people, times and limits
 */
public record Dossier(
        Matter matter,
        String community,
        String reporter,
        Optional<Course> procedure,
        List<OpenStep> open,
        List<Attachment> files,
        List<DossierSection> sections,
        List<LedgerLine> ledger,
        Verification verification,
        DossierView view) {

    /** Characters of its words that no font holds when it is printed, as {@code U+300A3}. */
    public List<String> unprinted() {
        String words = ledger.stream().map(line -> line.entry().payload()).collect(Collectors.joining());
        return PdfFonts.missing(
                words + matter.publicTitle().orElse("") + matter.text() + matter.place() + community + reporter);
    }
}
