package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A list that grows row by row. */
record FormList(String label, String hide, List<String> path, List<Part> parts, List<CrossCheck> checks)
        implements Part {

    static FormList of(JsonNode component) {
        String path = component.path("path").asText();
        return new FormList(
                component.path("label").asText(path),
                Part.hideOf(component),
                Part.pathOf(path),
                Part.of(component),
                CrossCheck.of(component.path("properties")));
    }
}
