package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The fields of a Camunda Form that a person fills in; groups are flattened, texts and tables left out. */
record TaskForm(List<FormField> fields) {

    static final TaskForm NONE = new TaskForm(List.of());

    static TaskForm parse(JsonNode form) {
        List<FormField> fields = new ArrayList<>();
        collect(form.path("components"), fields);
        return new TaskForm(List.copyOf(fields));
    }

    private static void collect(JsonNode components, List<FormField> fields) {
        for (JsonNode component : components) {
            if ("group".equals(component.path("type").asText())) {
                collect(component.path("components"), fields);
            } else if ("dynamiclist".equals(component.path("type").asText())) {
                fields.add(FormField.of(
                        component,
                        component.path("path").asText(),
                        parse(component).fields()));
            } else if (component.hasNonNull("key")
                    && !component.path("disabled").asBoolean()) {
                fields.add(FormField.of(component, component.path("key").asText(), List.of()));
            }
        }
    }
}
