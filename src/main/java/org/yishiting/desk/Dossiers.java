package org.yishiting.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.attachment.Attachments;
import org.yishiting.community.Divisions;
import org.yishiting.community.Names;
import org.yishiting.community.PersonName;
import org.yishiting.dossier.DossierParts;
import org.yishiting.evidence.Verifications;
import org.yishiting.matter.Matter;
import org.yishiting.portal.Courses;

/** Gathers the dossier of a matter: what every case has, and the parts that features contribute. */
@Service
@Transactional(readOnly = true)
public class Dossiers {

    private final Divisions divisions;
    private final StaffViews views;
    private final Courses courses;
    private final OpenSteps steps;
    private final Attachments attachments;
    private final DossierParts parts;
    private final LedgerWords ledger;
    private final Verifications verifications;

    Dossiers(
            Divisions divisions,
            StaffViews views,
            Courses courses,
            OpenSteps steps,
            Attachments attachments,
            DossierParts parts,
            LedgerWords ledger,
            Verifications verifications) {
        this.divisions = divisions;
        this.views = views;
        this.courses = courses;
        this.steps = steps;
        this.attachments = attachments;
        this.parts = parts;
        this.ledger = ledger;
        this.verifications = verifications;
    }

    /** The dossier in a language; the caller has asked {@code Access}. */
    public Dossier of(Matter matter, Locale locale) {
        String number = matter.number();
        StaffView view = views.in(locale);
        List<LedgerLine> lines = ledger.of(number, view.names(), locale);
        return new Dossier(
                matter,
                divisions.homeOf(matter.division()).name(),
                matter.reporterName().map(PersonName::masked).orElse(""),
                courses.of(matter),
                steps.of(number, view.names()),
                attachments.of(number),
                parts.of(number),
                lines,
                verifications.of(matter, lines.stream().map(LedgerLine::entry).toList()),
                view);
    }

    /** What a webapp shows of the dossier beside a task or an instance; the caller has asked {@code Access}. */
    public Extract extractOf(Matter matter, Locale locale) {
        String number = matter.number();
        Names names = views.in(locale).names();
        return new Extract(
                steps.of(number, names),
                attachments.of(number).stream()
                        .map(file -> new Extract.File(file, names.person(file.uploadedBy())))
                        .toList(),
                ledger.of(number, names, locale));
    }

    /** Label of an open step that the signed-in person can work on now; empty for any other. */
    public Optional<String> ownStep(String matter, String activity) {
        return steps.ownName(matter, activity);
    }
}
