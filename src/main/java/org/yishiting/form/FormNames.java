package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a form refers to, dotted paths as they stand.
 *
 * @param shown by its texts, choices, tables, conditions and what its fields start from
 * @param judged those among them that decide what may be submitted
 */
record FormNames(Set<String> shown, Set<String> judged) {

    /** What decides on a submission; everything else is only read. */
    private static final Set<String> DECIDING =
            Set.of("conditional", "readonly", "disabled", "validate", "expression", "valuesExpression");

    /** What is neither FEEL nor a text with names in it. */
    private static final Set<String> PLAIN = Set.of("id", "key", "path", "type", "defaultValue", "pattern", "values");

    private static final Pattern PLACE = Pattern.compile("\\{\\{(.+?)}}", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("^[#/](?:if|loop)?\\s*");

    static FormNames of(JsonNode form) {
        FormNames names = new FormNames(new TreeSet<>(), new TreeSet<>());
        form.path("components").forEach(names::component);
        return names;
    }

    private void component(JsonNode component) {
        component.path("components").forEach(this::component);
        boolean takesValues = component.has("key") || component.has("components");
        for (Map.Entry<String, JsonNode> property : component.properties()) {
            switch (property.getKey()) {
                case "components" -> {}
                case "valuesKey" -> add(property.getValue().asText(), true);
                case "properties" -> custom(component, property.getValue());
                case "dataSource" -> source(property.getValue().asText());
                default -> {
                    if (!PLAIN.contains(property.getKey())) {
                        texts(property.getValue(), takesValues && DECIDING.contains(property.getKey()));
                    }
                }
            }
        }
    }

    private void custom(JsonNode component, JsonNode properties) {
        if (properties.hasNonNull(FormField.PREFILL)) {
            boolean mayBeLeftOut =
                    component.has("conditional") || component.has("readonly") || component.has("disabled");
            add(properties.path(FormField.PREFILL).asText(), mayBeLeftOut);
        }
    }

    private void source(String table) {
        if (Feel.isExpression(table)) {
            expression(table.substring(1), false);
        } else {
            add(table, false);
        }
    }

    private void texts(JsonNode value, boolean deciding) {
        if (value.isContainerNode()) {
            value.properties().stream()
                    .filter(property -> !PLAIN.contains(property.getKey()))
                    .forEach(property -> texts(property.getValue(), deciding));
            value.elements().forEachRemaining(element -> {
                if (value.isArray()) {
                    texts(element, deciding);
                }
            });
        } else if (value.isTextual()) {
            text(value.asText(), deciding);
        }
    }

    private void text(String text, boolean deciding) {
        if (Feel.isExpression(text)) {
            expression(text.substring(1), deciding);
            return;
        }
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            expression(BLOCK.matcher(place.group(1)).replaceFirst(""), deciding);
        }
    }

    private void expression(String expression, boolean deciding) {
        Feel.read(expression).ifPresent(uses -> uses.names().forEach(name -> add(name, deciding)));
    }

    private void add(String name, boolean deciding) {
        shown.add(name);
        if (deciding) {
            judged.add(name);
        }
    }
}
