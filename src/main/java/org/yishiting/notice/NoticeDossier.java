package org.yishiting.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yishiting.dossier.Chapter;
import org.yishiting.dossier.DossierPart;

/** The notices in a dossier, each with what was held against it. */
@Component
class NoticeDossier implements DossierPart {

    private final Notices notices;

    NoticeDossier(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String feature() {
        return "notice";
    }

    @Override
    public Chapter chapter() {
        return Chapter.DISCLOSURE;
    }

    @Override
    public Optional<List<Disclosure>> contentOf(String matter) {
        Map<Long, List<Objection>> objections = notices.objectionsOf(matter);
        List<Disclosure> disclosures = notices.of(matter).stream()
                .map(notice -> new Disclosure(notice, objections.getOrDefault(notice.id(), List.of())))
                .toList();
        return Optional.of(disclosures).filter(all -> !all.isEmpty());
    }

    record Disclosure(Notice notice, List<Objection> objections) {}
}
