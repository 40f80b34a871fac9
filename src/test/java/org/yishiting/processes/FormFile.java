package org.yishiting.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One {@code .form} file and everything in it, lists and groups opened. */
record FormFile(Path file, JsonNode json) {
    /** What form-js 1.8.7 in the Tasklist of 7.24 can draw; any other type leaves the whole form blank. */
    static final Set<String> SUPPORTED = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "html",
            "image",
            "table",
            "group",
            "dynamiclist",
            "iframe",
            "separator",
            "spacer",
            "button",
            "expression");

    private static final Set<String> OPTION_TYPES = Set.of("select", "radio", "checklist", "taglist");
    private static final Set<String> CHOICE_TYPES = Set.of("radio", "select", "checkbox", "number");
    private static final Set<String> WORD_TYPES = Set.of("textfield", "textarea");

    static FormFile read(Path file) {
        try {
            return new FormFile(file, new ObjectMapper().readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return json.path("id").asText();
    }

    List<String> types() {
        return components(json)
                .map(component -> component.path("type").asText())
                .toList();
    }

    /** Keys with the path of the list they stand in, as the engine receives them. */
    List<String> keys() {
        return keys(json, "").toList();
    }

    List<String> componentIds() {
        return components(json).map(component -> component.path("id").asText()).toList();
    }

    /** Keys that become process variables; words stay with the step. */
    Set<String> choices() {
        return children(json)
                .filter(component ->
                        CHOICE_TYPES.contains(component.path("type").asText()))
                .map(component -> component.path("key").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> wordsWithoutLimit() {
        return keysOf(component -> WORD_TYPES.contains(component.path("type").asText())
                && !component.path("validate").has("maxLength"));
    }

    Set<String> choicesWithoutOptions() {
        return keysOf(component -> OPTION_TYPES.contains(component.path("type").asText())
                && !component.has("values")
                && !component.has("valuesKey"));
    }

    Set<String> timesWithZoneOrHalfDays() {
        return keysOf(component -> component.path("type").asText().equals("datetime")
                && !(component.path("use24h").asBoolean()
                        && component.path("timeSerializingFormat").asText().equals("no_timezone")));
    }

    private Set<String> keysOf(Predicate<JsonNode> condition) {
        return components(json)
                .filter(condition)
                .map(component -> component.path("key").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return children(parent).flatMap(child -> Stream.concat(Stream.of(child), components(child)));
    }

    private static Stream<String> keys(JsonNode parent, String prefix) {
        return children(parent).flatMap(child -> {
            String own = child.path("key").asText(child.path("path").asText());
            Stream<String> self = own.isEmpty() ? Stream.empty() : Stream.of(prefix + own);
            return Stream.concat(self, keys(child, own.isEmpty() ? prefix : prefix + own + "."));
        });
    }

    private static Stream<JsonNode> children(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false);
    }
}
