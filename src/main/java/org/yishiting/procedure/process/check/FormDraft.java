package org.yishiting.procedure.process.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One form of a draft. */
record FormDraft(String resource, JsonNode json, byte[] content) {

    /** Fields whose answers become process variables; words stay with the step. */
    private static final Set<String> CHOICES = Set.of("radio", "select", "checkbox", "number");

    private static final Set<String> ALWAYS_SENT = Set.of("checkbox", "expression");

    String id() {
        return json.path("id").asText();
    }

    Set<String> choices() {
        return top().filter(component -> CHOICES.contains(type(component)))
                .map(FormDraft::key)
                .collect(Collectors.toSet());
    }

    /** Keys of fields and lists that are not inside of a list. */
    Set<String> topKeys() {
        return top().map(FormDraft::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }

    /** Lists whose rows a person fills in. */
    Set<String> rows() {
        return top().filter(component -> type(component).equals("dynamiclist"))
                .map(FormDraft::key)
                .collect(Collectors.toSet());
    }

    /** Whether the field is required and cannot be hidden. */
    boolean alwaysGives(String key) {
        return top().filter(component -> key(component).equals(key))
                .anyMatch(component -> !component.path("conditional").has("hide")
                        && (component.path("validate").path("required").asBoolean()
                                || ALWAYS_SENT.contains(type(component))
                                || type(component).equals("dynamiclist")));
    }

    String labelOf(String key) {
        return top().filter(component -> key(component).equals(key))
                .map(component -> component.path("label").asText(key))
                .findFirst()
                .orElse(key);
    }

    static String type(JsonNode component) {
        return component.path("type").asText();
    }

    /** Key of a field, path of a list; empty for what asks nothing. */
    static String key(JsonNode component) {
        return component.path("key").asText(component.path("path").asText());
    }

    private Stream<JsonNode> top() {
        return top(json);
    }

    private static Stream<JsonNode> top(JsonNode parent) {
        return children(parent).flatMap(child -> type(child).equals("group") ? top(child) : Stream.of(child));
    }

    private static Stream<JsonNode> children(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false);
    }
}
