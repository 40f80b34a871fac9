package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One field as the form definition describes it.
 *
 * @param options fixed choices, value → label; empty when they come from {@code valuesKey}
 * @param hide FEEL condition under which the field does not apply, null for none
 * @param decimalDigits how many digits a number may have behind the point
 * @param prefill the fact that it starts from, null for none
 * @param rows the fields of each row of a repeating list
 */
record FormField(
        String key,
        String type,
        String label,
        JsonNode validate,
        Map<String, String> options,
        String valuesKey,
        String hide,
        String subtype,
        int decimalDigits,
        String prefill,
        List<FormField> rows) {

    /** The custom property that names a fact. */
    static final String PREFILL = "prefill";

    private static final int ANY_DIGITS = 6;

    static FormField of(JsonNode component, String key, List<FormField> rows) {
        Map<String, String> options = new LinkedHashMap<>();
        component
                .path("values")
                .forEach(option -> options.put(
                        option.path("value").asText(), option.path("label").asText()));
        String hide = component.path("conditional").path("hide").asText("");
        return new FormField(
                key,
                component.path("type").asText(),
                component.path("label").asText(component.path("dateLabel").asText(key)),
                component.path("validate"),
                options,
                component.path("valuesKey").asText(null),
                hide.isBlank() ? null : hide.replaceFirst("^\\s*=", ""),
                component.path("subtype").asText(""),
                component.path("decimalDigits").asInt(ANY_DIGITS),
                component.path("properties").path(PREFILL).asText(null),
                rows);
    }

    boolean required() {
        return validate.path("required").asBoolean();
    }

    /** Choices and numbers drive gateways and stay; words belong to the case and pass through. */
    boolean isWords() {
        return switch (type) {
            case "radio", "select", "checkbox", "number" -> false;
            default -> true;
        };
    }
}
