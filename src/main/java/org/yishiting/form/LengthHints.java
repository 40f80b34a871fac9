package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;

/**
 * Lets a form's page count characters as the server does. The viewer's own check counts halves of rare characters and
 * takes blanks for words; hints beside the field say instead what the server will say, while the person writes.
 */
@Component
class LengthHints {

    /** Where the limit that the designer gave stands on the page. */
    static final String LONGEST = "longest";

    private static final Set<String> WORDS = Set.of("textfield", "textarea");

    /** What counts for nothing: blanks around the words and what cannot be seen, in the dialect of the browser. */
    private static final String NOTHING = "^[\\\\p{Z}\\\\s\\\\u2800]+|[\\\\p{Z}\\\\s\\\\u2800]+$|\\\\p{DI}";

    private final MessageSource messages;

    LengthHints(MessageSource messages) {
        this.messages = messages;
    }

    /** The form for the page: limits of words as hints, in place of those of the viewer. */
    ObjectNode in(ObjectNode form) {
        form.set("components", hinted(form.path("components"), List.of()));
        return form;
    }

    private ArrayNode hinted(JsonNode components, List<String> at) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (JsonNode component : components) {
            if (component.has("components")) {
                ((ObjectNode) component).set("components", hinted(component.path("components"), inside(component, at)));
            }
            all.add(component);
            if (WORDS.contains(component.path("type").asText())) {
                hint((ObjectNode) component, at, all);
            }
        }
        return all;
    }

    /** A row is a world of its own. */
    private static List<String> inside(JsonNode component, List<String> at) {
        return component.path("type").asText().equals("dynamiclist")
                ? List.of()
                : Nested.join(at, Part.pathOf(component.path("path").asText("")));
    }

    private void hint(ObjectNode component, List<String> at, ArrayNode all) {
        FormField field = FormField.of(component);
        String name = String.join(".", Nested.join(at, field.path()));
        String length = "string length(replace(" + name + ", \"" + NOTHING + "\", \"\"))";
        if (field.required()) {
            all.add(hint(
                    field,
                    "blank",
                    text("form.required", field.label()),
                    "if " + name + " = null or " + name + " = \"\" then true else " + length + " > 0"));
        }
        String most = field.rule("maxLength");
        if (!most.isEmpty()) {
            ((ObjectNode) component.path("validate")).remove("maxLength");
            component.withObject("properties").put(LONGEST, most);
            String limit = Feel.isExpression(most) ? "(" + most.substring(1) + ")" : most;
            String sentence = Feel.isExpression(most)
                    ? text("form.tooLong", field.label())
                    : text("form.maxLength", field.label(), most);
            all.add(hint(
                    field,
                    "long",
                    sentence,
                    "if " + name + " = null then true else if " + length + " > " + limit + " then false else true"));
        }
    }

    private static ObjectNode hint(FormField field, String what, String sentence, String isWell) {
        String hide = field.hide();
        ObjectNode hint = JsonNodeFactory.instance.objectNode();
        hint.put("type", "text")
                .put("id", "hint_" + what + "_" + field.property("id"))
                .put("text", "⚠ " + sentence);
        hint.putObject("conditional")
                .put(
                        "hide",
                        Feel.isExpression(hide)
                                ? "=if (" + hide.substring(1) + ") = true then true else " + isWell
                                : "=" + isWell);
        return hint;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, House.LANGUAGE);
    }
}
