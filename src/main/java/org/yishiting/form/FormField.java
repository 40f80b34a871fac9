package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * One field as the form definition describes it.
 *
 * @param options fixed choices; empty when they come from {@code valuesKey} or {@code valuesExpression}
 * @param valuesKey the fact that its choices are, null for none
 * @param valuesExpression FEEL that gives its choices, null for none
 * @param prefill the fact that it starts from, null for none
 * @param definition everything else that its designer said
 */
record FormField(
        String type,
        String label,
        String hide,
        List<String> path,
        List<Option> options,
        String valuesKey,
        String valuesExpression,
        String prefill,
        List<CrossCheck> checks,
        JsonNode definition)
        implements Part {

    /** The custom property that names a fact. */
    static final String PREFILL = "prefill";

    /** The custom property of a date that lies behind: {@code dates} = {@code past}. */
    static final String DATES = "dates";

    static final String PAST = "past";

    private static final ObjectMapper JSON = new ObjectMapper();

    static FormField of(JsonNode component) {
        List<Option> options = new ArrayList<>();
        component
                .path("values")
                .forEach(option -> options.add(new Option(
                        option.path("label").asText(), option.path("value").asText())));
        String key = component.path("key").asText();
        return new FormField(
                component.path("type").asText(),
                component.path("label").asText(component.path("dateLabel").asText(key)),
                Part.hideOf(component),
                Part.pathOf(key),
                List.copyOf(options),
                component.path("valuesKey").asText(null),
                component.path("valuesExpression").asText(null),
                component.path("properties").path(PREFILL).asText(null),
                CrossCheck.of(component.path("properties")),
                component);
    }

    String key() {
        return String.join(".", path);
    }

    boolean required() {
        return definition.path("validate").path("required").asBoolean();
    }

    /** A rule of the field, {@code minLength}; empty when there is none. */
    String rule(String name) {
        return definition.path("validate").path(name).asText("");
    }

    String property(String name) {
        return definition.path(name).asText("");
    }

    /** Whether it asks when something was: no day after today. */
    boolean isOfThePast() {
        return isOfThePast(definition);
    }

    static boolean isOfThePast(JsonNode component) {
        return component.path("properties").path(DATES).asText("").equals(PAST);
    }

    /** Computed from the others, whatever is sent. */
    boolean isComputed() {
        return type.equals("expression");
    }

    Object compute(Scope scope) {
        String expression = property("expression");
        return Feel.isExpression(expression) ? scope.evaluate(expression.substring(1)) : null;
    }

    /** Shown, and never sent. */
    boolean isDisabled() {
        return definition.path("disabled").asBoolean();
    }

    /** Shown, and sent as it was shown. */
    boolean isReadOnly(Scope scope) {
        return definition.path("readonly").asBoolean() || scope.holds(property("readonly"));
    }

    /** What the page puts in where neither the case nor the person says anything. */
    Object byDefault() {
        if (definition.hasNonNull("defaultValue")) {
            return JSON.convertValue(definition.path("defaultValue"), Object.class);
        }
        return empty();
    }

    /** What the page holds for it when the person has cleared it. */
    Object empty() {
        return switch (type) {
            case "textfield", "textarea" -> "";
            case "checkbox" -> false;
            case "checklist", "taglist" -> List.of();
            default -> null;
        };
    }

    /** FieldChoices and numbers drive gateways and stay; words belong to the case and pass through. */
    boolean isWords(Object value) {
        return switch (type) {
            case "radio", "select", "checkbox", "number" -> false;
            case "expression" -> !(value instanceof Number || value instanceof Boolean);
            default -> true;
        };
    }
}
