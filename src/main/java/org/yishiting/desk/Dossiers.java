package org.yishiting.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.attachment.Attachments;
import org.yishiting.commitment.Commitments;
import org.yishiting.community.Divisions;
import org.yishiting.community.Names;
import org.yishiting.community.Naming;
import org.yishiting.community.PersonName;
import org.yishiting.council.Councils;
import org.yishiting.desk.Dossier.Deliberation;
import org.yishiting.desk.Dossier.Disclosure;
import org.yishiting.ledger.LedgerVerdict;
import org.yishiting.matter.Matter;
import org.yishiting.notice.Notices;
import org.yishiting.notice.Objection;
import org.yishiting.portal.Courses;
import org.yishiting.rating.Ratings;

/** Gathers the dossier of a matter from the features that hold its parts. */
@Service
@Transactional(readOnly = true)
public class Dossiers {

    private final Divisions divisions;
    private final Naming naming;
    private final Courses courses;
    private final OpenSteps steps;
    private final Attachments attachments;
    private final Councils councils;
    private final Notices notices;
    private final Commitments commitments;
    private final Ratings ratings;
    private final LedgerWords ledger;

    Dossiers(
            Divisions divisions,
            Naming naming,
            Courses courses,
            OpenSteps steps,
            Attachments attachments,
            Councils councils,
            Notices notices,
            Commitments commitments,
            Ratings ratings,
            LedgerWords ledger) {
        this.divisions = divisions;
        this.naming = naming;
        this.courses = courses;
        this.steps = steps;
        this.attachments = attachments;
        this.councils = councils;
        this.notices = notices;
        this.commitments = commitments;
        this.ratings = ratings;
        this.ledger = ledger;
    }

    /** The dossier in a language; the caller has asked {@code Access}. */
    public Dossier of(Matter matter, Locale locale) {
        String number = matter.number();
        Names names = naming.in(locale);
        List<LedgerLine> lines = ledger.of(number, names, locale);
        Map<Long, List<Objection>> objections = notices.objectionsOf(number);
        return new Dossier(
                matter,
                divisions.homeOf(matter.division()).name(),
                matter.reporterName().map(PersonName::masked).orElse(""),
                courses.of(matter),
                steps.of(number, names),
                attachments.of(number),
                new Deliberation(
                        councils.topicOf(number),
                        councils.questionsOf(number),
                        councils.meetingsOf(number),
                        councils.resolutionsOf(number)),
                notices.of(number).stream()
                        .map(notice -> new Disclosure(notice, objections.getOrDefault(notice.id(), List.of())))
                        .toList(),
                commitments.of(number),
                ratings.of(number),
                lines,
                LedgerVerdict.on(lines.stream().map(LedgerLine::entry).toList(), matter.seal()),
                names);
    }

    /** What a webapp shows of the dossier beside a task or an instance; the caller has asked {@code Access}. */
    public Extract extractOf(Matter matter, Locale locale) {
        String number = matter.number();
        Names names = naming.in(locale);
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
