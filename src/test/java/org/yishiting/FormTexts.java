package org.yishiting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;

/** The texts of a form as a person reads them: what is hidden left out, the case filled in as words, not as markup. */
final class FormTexts {

    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+(?:\\.\\w+)*)}}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
    private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormTexts() {}

    /** One string per text; an {@link AssertionError} when a text names what the case does not supply. */
    static List<String> of(InputStream form, Map<String, Object> variables) {
        Map<String, Object> shown = plain(variables);
        List<String> texts = new ArrayList<>();
        for (JsonNode component : read(form).path("components")) {
            if (component.path("type").asText().equals("text") && !isHint(component) && !isHidden(component, shown)) {
                texts.add(NAME.matcher(component.path("text").asText())
                        .replaceAll(name -> Matcher.quoteReplacement(value(name.group(1), shown))));
            }
        }
        return texts;
    }

    /** What the page adds beside a field is written in the regular expressions of browsers. */
    private static boolean isHint(JsonNode component) {
        return component.path("id").asText().startsWith("hint_");
    }

    private static boolean isHidden(JsonNode component, Map<String, Object> shown) {
        String hide = component.path("conditional").path("hide").asText("");
        return !hide.isEmpty()
                && Boolean.TRUE.equals(FEEL.evaluateSimpleExpression(
                        hide.substring(1), Variables.fromMap(shown).asVariableContext()));
    }

    private static String value(String name, Map<String, Object> shown) {
        Object value = shown;
        for (String segment : name.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(segment) : null;
        }
        if (value == null) {
            throw new AssertionError(name + " is not supplied");
        }
        return ESCAPE.matcher(value.toString()).replaceAll("$1");
    }

    private static Map<String, Object> plain(Map<String, Object> variables) {
        Map<String, Object> plain = new LinkedHashMap<>();
        variables.forEach((name, value) -> plain.put(name, value instanceof SpinJsonNode node ? read(node) : value));
        return plain;
    }

    private static Object read(SpinJsonNode node) {
        try {
            return JSON.readValue(node.toString(), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(InputStream form) {
        try (form) {
            return JSON.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
