package org.yishiting.rating;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yishiting.dossier.Chapter;
import org.yishiting.dossier.DossierPart;

/** The ratings in a dossier, round by round. */
@Component
class RatingDossier implements DossierPart {

    private final Ratings ratings;

    RatingDossier(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public String feature() {
        return "rating";
    }

    @Override
    public Chapter chapter() {
        return Chapter.RATING;
    }

    @Override
    public Optional<List<Rating>> contentOf(String matter) {
        return Optional.of(ratings.of(matter)).filter(all -> !all.isEmpty());
    }
}
