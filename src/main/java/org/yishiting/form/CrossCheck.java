package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A rule across fields, written into the custom properties of the field that it belongs to: {@code check} with the
 * condition that must not be false, {@code says} with the sentence for people; further ones as {@code check2} and
 * {@code says2}. A condition that cannot be answered, because something is not filled in, is not broken.
 *
 * @param condition FEEL without the sign in front
 */
record CrossCheck(String condition, String sentence) {

    static final String CHECK = "check";
    static final String SAYS = "says";

    static List<CrossCheck> of(JsonNode properties) {
        List<CrossCheck> checks = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            if (property.getKey().matches(CHECK + "\\d*")) {
                String number = property.getKey().substring(CHECK.length());
                checks.add(new CrossCheck(
                        property.getValue().asText().replaceFirst("^=", ""),
                        properties.path(SAYS + number).asText()));
            }
        }
        return List.copyOf(checks);
    }

    boolean isBroken(Scope scope) {
        return Boolean.FALSE.equals(scope.evaluate(condition));
    }
}
