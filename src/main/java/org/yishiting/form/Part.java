package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What of a form can hold values: a field, a group of parts, or a list whose rows are made of parts. */
sealed interface Part permits FormField, FormGroup, FormList {

    /** FEEL condition under which the page leaves it out, empty for none. */
    String hide();

    /** Where its values stand within what it is part of. */
    List<String> path();

    /** The parts of a form, a group or a list; texts and tables hold no values. */
    static List<Part> of(JsonNode parent) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            switch (component.path("type").asText()) {
                case "group" -> parts.add(FormGroup.of(component));
                case "dynamiclist" -> parts.add(FormList.of(component));
                default -> {
                    if (component.hasNonNull("key")) {
                        parts.add(FormField.of(component));
                    }
                }
            }
        }
        return List.copyOf(parts);
    }

    static String hideOf(JsonNode component) {
        return component.path("conditional").path("hide").asText("");
    }

    static List<String> pathOf(String dotted) {
        return dotted.isEmpty() ? List.of() : List.of(dotted.split("\\."));
    }
}
