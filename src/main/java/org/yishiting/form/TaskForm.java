package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A Camunda Form as it is delivered.
 *
 * @param fields what a person fills in; groups are flattened, texts and tables left out
 */
record TaskForm(List<FormField> fields, FormNames names) {

    static final TaskForm NONE = new TaskForm(List.of(), new FormNames(Set.of(), Set.of()));

    static TaskForm parse(JsonNode form) {
        return new TaskForm(fieldsOf(form), FormNames.of(form));
    }

    private static List<FormField> fieldsOf(JsonNode parent) {
        List<FormField> fields = new ArrayList<>();
        collect(parent.path("components"), fields);
        return List.copyOf(fields);
    }

    private static void collect(JsonNode components, List<FormField> fields) {
        for (JsonNode component : components) {
            if ("group".equals(component.path("type").asText())) {
                collect(component.path("components"), fields);
            } else if ("dynamiclist".equals(component.path("type").asText())) {
                fields.add(FormField.of(component, component.path("path").asText(), fieldsOf(component)));
            } else if (component.hasNonNull("key")
                    && !component.path("disabled").asBoolean()) {
                fields.add(FormField.of(component, component.path("key").asText(), List.of()));
            }
        }
    }
}
