package org.yishiting.commitment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yishiting.dossier.Chapter;
import org.yishiting.dossier.DossierPart;

/** The list of commitments in a dossier, each with its progress. */
@Component
class CommitmentDossier implements DossierPart {

    private final Commitments commitments;

    CommitmentDossier(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public String feature() {
        return "commitment";
    }

    @Override
    public Chapter chapter() {
        return Chapter.EXECUTION;
    }

    @Override
    public Optional<List<Commitment>> contentOf(String matter) {
        return Optional.of(commitments.of(matter)).filter(all -> !all.isEmpty());
    }
}
