package org.yishiting.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;

/** Submitted variables as plain Java values: Tasklist and REST send lists as JSON in several wrappings. */
final class SubmittedValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SubmittedValues() {}

    /** Strings, numbers, booleans, lists and maps by name; what cannot be read stays a string and fails its check. */
    static Map<String, Object> plain(Map<String, Object> submitted) {
        Map<String, Object> plain = new LinkedHashMap<>();
        submitted.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof SerializableValue serializable) {
            return serializable.isDeserialized()
                    ? plain(serializable.getValue())
                    : read(serializable.getValueSerialized());
        }
        if (value instanceof TypedValue typed) {
            return plain(typed.getValue());
        }
        if (value instanceof SpinJsonNode node) {
            return read(node.toString());
        }
        return value;
    }

    private static Object read(String json) {
        try {
            return json == null ? null : JSON.readValue(json, Object.class);
        } catch (JsonProcessingException notJson) {
            return json;
        }
    }
}
