package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One FEEL expression of a form.
 *
 * @param component what it stands in
 * @param property where it stands there
 * @param text without signs and braces
 * @param decides whether it decides what may be submitted, rather than only being read
 * @param inLoop whether its names may be those of an item of a list that a text walks through
 */
record FormExpression(JsonNode component, String property, String text, boolean decides, boolean inLoop) {

    /** What decides on a submission; everything else is only read. */
    private static final Set<String> DECIDING =
            Set.of("conditional", "readonly", "disabled", "validate", "expression", "valuesExpression");

    /** What is neither FEEL nor a text with names in it. */
    private static final Set<String> PLAIN = Set.of(
            "components", "id", "key", "path", "type", "defaultValue", "pattern", "values", "valuesKey", "properties");

    private static final Pattern PLACE = Pattern.compile("\\{\\{(.+?)}}", Pattern.DOTALL);

    /** Every expression of a form, in its order. */
    static List<FormExpression> in(JsonNode form) {
        List<FormExpression> all = new ArrayList<>();
        form.path("components").forEach(component -> component(component, all));
        return all;
    }

    private static void component(JsonNode component, List<FormExpression> all) {
        boolean holdsValues = component.has("key") || component.has("components");
        for (Map.Entry<String, JsonNode> property : component.properties()) {
            boolean decides = holdsValues && DECIDING.contains(property.getKey());
            if (property.getKey().equals("dataSource") && property.getValue().isTextual()) {
                all.add(whole(component, "dataSource", property.getValue().asText(), false));
            } else if (!PLAIN.contains(property.getKey())) {
                value(component, property.getKey(), property.getValue(), decides, all);
            }
        }
        CrossCheck.of(component.path("properties"))
                .forEach(check ->
                        all.add(new FormExpression(component, CrossCheck.CHECK, check.condition(), true, false)));
        component.path("components").forEach(inside -> component(inside, all));
    }

    private static void value(
            JsonNode component, String property, JsonNode value, boolean decides, List<FormExpression> all) {
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> inside : value.properties()) {
                if (!PLAIN.contains(inside.getKey())) {
                    value(component, property + "." + inside.getKey(), inside.getValue(), decides, all);
                }
            }
        } else if (value.isArray()) {
            value.forEach(element -> value(component, property, element, decides, all));
        } else if (value.isTextual() && Feel.isExpression(value.asText())) {
            all.add(whole(component, property, value.asText(), decides));
        } else if (value.isTextual()) {
            places(component, property, value.asText(), all);
        }
    }

    private static FormExpression whole(JsonNode component, String property, String text, boolean decides) {
        return new FormExpression(component, property, text.replaceFirst("^=", ""), decides, false);
    }

    /** {@code {{name}}}, and what blocks ask: {@code {{#if …}}}, {@code {{#loop …}}}. */
    private static void places(JsonNode component, String property, String text, List<FormExpression> all) {
        Matcher place = PLACE.matcher(text);
        int loops = 0;
        while (place.find()) {
            String inside = place.group(1).strip();
            if (inside.startsWith("/loop")) {
                loops--;
            } else if (!inside.startsWith("/")) {
                String expression = inside.replaceFirst("^#(?:if|loop)\\s+", "");
                all.add(new FormExpression(component, property, expression, false, loops > 0));
            }
            if (inside.startsWith("#loop")) {
                loops++;
            }
        }
    }
}
