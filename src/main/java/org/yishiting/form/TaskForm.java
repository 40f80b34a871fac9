package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A Camunda Form as it is delivered. */
record TaskForm(List<Part> parts, FormNames names) {

    static final TaskForm NONE = new TaskForm(List.of(), FormNames.NONE);

    static TaskForm parse(JsonNode form) {
        return new TaskForm(Part.of(form), FormNames.of(form));
    }

    /** Every field and list outside of rows, by where its values stand. */
    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        place(parts, List.of(), placed);
        return placed;
    }

    private static void place(List<Part> parts, List<String> at, List<Placed> placed) {
        for (Part part : parts) {
            List<String> path = Nested.join(at, part.path());
            if (part instanceof FormGroup group) {
                place(group.parts(), path, placed);
            } else {
                placed.add(new Placed(path, part));
            }
        }
    }

    /** @param path from the root of the form */
    record Placed(List<String> path, Part part) {}
}
