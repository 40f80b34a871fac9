package org.yishiting.council;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yishiting.dossier.Chapter;
import org.yishiting.dossier.DossierPart;

/** The deliberation in a dossier: topic, research, meetings with their minutes, rulings of the level above. */
@Component
class CouncilDossier implements DossierPart {

    private final Councils councils;

    CouncilDossier(Councils councils) {
        this.councils = councils;
    }

    @Override
    public String feature() {
        return "council";
    }

    @Override
    public Chapter chapter() {
        return Chapter.DELIBERATION;
    }

    @Override
    public Optional<Deliberation> contentOf(String matter) {
        return Optional.of(new Deliberation(
                        councils.topicOf(matter),
                        councils.questionsOf(matter),
                        councils.meetingsOf(matter),
                        councils.resolutionsOf(matter)))
                .filter(deliberation -> !deliberation.isEmpty());
    }
}
