package org.yishiting.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierPartsTest {

    @Test
    void partsStandInTheOrderOfTheirChapters() {
        DossierParts parts = new DossierParts(List.of(
                new Part("rating", Chapter.RATING),
                new Part("fund", Chapter.EXECUTION),
                new Part("council", Chapter.DELIBERATION),
                new Part("commitment", Chapter.EXECUTION)));

        assertThat(parts.of("M"))
                .extracting(DossierSection::feature)
                .containsExactly("council", "commitment", "fund", "rating");
    }

    @Test
    void aFeatureWithNothingToShowIsLeftOut() {
        DossierParts parts = new DossierParts(
                List.of(new Part("council", Chapter.DELIBERATION), new Part("notice", Chapter.DISCLOSURE)));

        assertThat(parts.of("without notice"))
                .containsExactly(new DossierSection("council", "council of without notice"));
    }

    private record Part(String feature, Chapter chapter) implements DossierPart {

        @Override
        public Optional<String> contentOf(String matter) {
            return Optional.of(feature + " of " + matter).filter(content -> !matter.equals("without " + feature));
        }
    }
}
