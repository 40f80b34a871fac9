package org.yishiting.procedure.process.check;

import java.util.List;
import java.util.Optional;

/** What is handed in to be deployed together. */
record Draft(List<Diagram> diagrams, List<Table> tables, List<FormDraft> forms) {

    Optional<FormDraft> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    Optional<Diagram> diagram(String key) {
        return diagrams.stream()
                .filter(diagram -> diagram.contract().key().equals(key))
                .findFirst();
    }
}
