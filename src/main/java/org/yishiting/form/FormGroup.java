package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Parts that are shown or hidden together; with a path their values stand below it. */
record FormGroup(String hide, List<String> path, List<Part> parts) implements Part {

    static FormGroup of(JsonNode component) {
        return new FormGroup(
                Part.hideOf(component), Part.pathOf(component.path("path").asText("")), Part.of(component));
    }
}
