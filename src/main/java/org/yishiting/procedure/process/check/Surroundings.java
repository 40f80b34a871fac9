package org.yishiting.procedure.process.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a draft will stand: what comes with it, and what is there already. */
record Surroundings(Draft draft, Deployed deployed) {

    /** A diagram that may be called, from the draft itself or deployed before. */
    Optional<Contract> called(String key) {
        return draft.diagram(key).map(Diagram::contract).or(() -> deployed.contract(key));
    }

    /** Tables of the family: the one of this id and those whose ids begin with it, those of the draft first. */
    List<Table> family(String id) {
        return Stream.concat(draft.tables().stream().filter(table -> table.isOfFamily(id)), deployed.table(id).stream())
                .toList();
    }

    /** The table after whose columns the given one is made: an earlier one of the same id or the head of its family. */
    Optional<Table> modelOf(Table table) {
        for (String id = table.id(); !id.isEmpty(); id = id.substring(0, Math.max(0, id.lastIndexOf('-')))) {
            Optional<Table> model = inDraft(id, table);
            if (model.isEmpty()) {
                model = deployed.table(id);
            }
            if (model.isPresent()) {
                return model;
            }
        }
        return Optional.empty();
    }

    private Optional<Table> inDraft(String id, Table other) {
        return draft.tables().stream()
                .filter(table -> table != other && table.id().equals(id))
                .findFirst();
    }

    /** What the engine holds. */
    interface Deployed {

        Optional<Contract> contract(String key);

        Optional<Table> table(String id);
    }
}
