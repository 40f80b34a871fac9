package org.yishiting.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The parts that features contribute to dossiers. */
@Component
public class DossierParts {

    private static final Comparator<DossierPart> READING_ORDER =
            Comparator.comparing(DossierPart::chapter).thenComparing(DossierPart::feature);

    private final List<DossierPart> parts;

    DossierParts(List<DossierPart> parts) {
        this.parts = parts.stream().sorted(READING_ORDER).toList();
    }

    /** What there is to show of a matter, chapter by chapter. */
    public List<DossierSection> of(String matter) {
        return parts.stream().flatMap(part -> section(part, matter)).toList();
    }

    private static Stream<DossierSection> section(DossierPart part, String matter) {
        return part.contentOf(matter).stream().map(content -> new DossierSection(part.feature(), content));
    }
}
