package org.yishiting.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/** A form that somebody fills in who knows nothing but its schema and what it shows. */
final class FilledForm {

    private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final int LONGEST = 2000;

    /** Of more answers than these no gateway decides; the first of them is given. */
    private static final int DECISION = 6;

    private final Map<String, Object> shown;
    private final LocalDateTime now;
    private final String words;
    private final BiFunction<String, List<String>, String> choose;
    private final List<JsonNode> fields = new ArrayList<>();
    private final Map<String, Object> answers = new LinkedHashMap<>();

    /**
     * @param words for every field of text
     * @param choose of a field's key and its answers
     */
    FilledForm(
            JsonNode form,
            Map<String, Object> shown,
            LocalDateTime now,
            String words,
            BiFunction<String, List<String>, String> choose) {
        this.shown = shown;
        this.now = now;
        this.words = words;
        this.choose = choose;
        collect(form.path("components"));
        fillIn();
    }

    Map<String, Object> answers() {
        return answers;
    }

    /** Whether it must be refused when nothing is filled in. */
    boolean needsSomething() {
        return fields.stream()
                .anyMatch(field -> field.path("validate").path("required").asBoolean()
                        && field.path("conditional").path("hide").asText("").isEmpty());
    }

    /** For each field the same answers with one that no form can mean, and one with a field that it does not have. */
    Map<String, Map<String, Object>> nonsense() {
        Map<String, Map<String, Object>> nonsense = new LinkedHashMap<>();
        fields.stream().filter(field -> answers.containsKey(keyOf(field))).forEach(field -> {
            Map<String, Object> spoilt = new LinkedHashMap<>(answers);
            spoilt.put(keyOf(field), nonsenseFor(field));
            nonsense.put(keyOf(field), spoilt);
        });
        Map<String, Object> more = new LinkedHashMap<>(answers);
        more.put("notAsked", "x");
        nonsense.put("notAsked", more);
        return nonsense;
    }

    private static Object nonsenseFor(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "number" -> "很多";
            case "checkbox" -> "也许";
            case "checklist", "taglist" -> List.of("没有这一项");
            case "dynamiclist" -> List.of(Map.of("notAsked", "x"));
            case "textfield", "textarea" -> "字".repeat(5001);
            default -> "没有这一项";
        };
    }

    private void collect(JsonNode components) {
        for (JsonNode component : components) {
            if (component.path("type").asText().equals("group")) {
                collect(component.path("components"));
            } else if (!keyOf(component).isEmpty()
                    && !component.path("disabled").asBoolean()
                    && !component.path("readonly").asBoolean()) {
                fields.add(component);
            }
        }
    }

    /** What one answer brings to light is filled in as well. */
    private void fillIn() {
        int before;
        do {
            before = answers.size();
            for (JsonNode field : fields) {
                if (isHidden(field)) {
                    answers.remove(keyOf(field));
                } else {
                    answers.computeIfAbsent(keyOf(field), key -> answer(field, key));
                }
            }
        } while (answers.size() != before);
    }

    private Object answer(JsonNode field, String key) {
        return switch (field.path("type").asText()) {
            case "number" -> number(field);
            case "checkbox" -> choice(key, List.of("true", "false"), field).equals("true");
            case "radio", "select" -> choice(key, options(field), field);
            case "checklist", "taglist" -> options(field).stream().limit(1).toList();
            case "datetime" -> time(field);
            case "dynamiclist" -> rows(field, key);
            default -> text(field);
        };
    }

    private String choice(String key, List<String> options, JsonNode field) {
        boolean must = field.path("type").asText().equals("checkbox")
                && field.path("validate").path("required").asBoolean();
        if (must || options.size() == 1 || options.size() > DECISION || field.hasNonNull("valuesKey")) {
            return options.get(0);
        }
        return choose.apply(key, options);
    }

    private List<String> options(JsonNode field) {
        JsonNode options = field.path("values");
        if (field.hasNonNull("valuesKey")) {
            options = tree(shown.get(field.path("valuesKey").asText()));
        } else if (field.hasNonNull("valuesExpression")) {
            options = JSON.valueToTree(FEEL.evaluateSimpleExpression(
                    field.path("valuesExpression").asText().replaceFirst("^=", ""),
                    Variables.fromMap(scope()).asVariableContext()));
        }
        List<String> values = new ArrayList<>();
        options.forEach(option -> values.add(option.path("value").asText()));
        if (values.isEmpty() && field.path("validate").path("required").asBoolean()) {
            throw new AssertionError(
                    "nothing to choose for " + field.path("label").asText() + ", shown is " + shown);
        }
        return values;
    }

    private Object number(JsonNode field) {
        if (field.path("defaultValue").isNumber()) {
            return field.path("defaultValue").numberValue();
        }
        JsonNode least = field.path("validate").path("min");
        return least.isNumber() ? Math.max(1, least.asInt()) : 1;
    }

    private String time(JsonNode field) {
        return switch (field.path("subtype").asText()) {
            case "date" -> now.plusDays(10).toLocalDate().toString();
            case "time" -> "10:00";
            default -> now.plusDays(2).format(MINUTE);
        };
    }

    private String text(JsonNode field) {
        int least = field.path("validate").path("minLength").asInt(0);
        int most = field.path("properties").path("longest").asInt(LONGEST);
        String text = words.repeat(1 + least / words.length());
        return text.substring(0, Math.min(text.length(), most));
    }

    private List<Map<String, Object>> rows(JsonNode field, String key) {
        Map<String, Object> row = new LinkedHashMap<>();
        field.path("components").forEach(column -> {
            String name = keyOf(column);
            if (!name.isEmpty()) {
                row.put(name, answer(column, key + "." + name));
            }
        });
        return List.of(row);
    }

    private boolean isHidden(JsonNode field) {
        String hide = field.path("conditional").path("hide").asText("");
        return !hide.isEmpty()
                && Boolean.TRUE.equals(FEEL.evaluateSimpleExpression(
                        hide.replaceFirst("^\\s*=", ""),
                        Variables.fromMap(scope()).asVariableContext()));
    }

    /** Lists arrive as JSON. */
    private Map<String, Object> scope() {
        Map<String, Object> scope = new LinkedHashMap<>();
        shown.forEach((name, value) -> scope.put(
                name, String.valueOf(value).startsWith("[") ? JSON.convertValue(tree(value), List.class) : value));
        scope.putAll(answers);
        return scope;
    }

    private static String keyOf(JsonNode component) {
        return component
                .path(component.path("type").asText().equals("dynamiclist") ? "path" : "key")
                .asText("");
    }

    private static JsonNode tree(Object json) {
        try {
            return JSON.readTree(String.valueOf(json));
        } catch (JsonProcessingException broken) {
            throw new AssertionError("no list: " + json, broken);
        }
    }
}
