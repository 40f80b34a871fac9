package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;

/**
 * A form as its designer drew it, with what every form has: the head (which matter it is, its limit, the way to the
 * dossier, residents' photos), and beside a field what does not fit: nothing to choose from, a rule across fields that
 * is broken.
 */
@Component
class FormDelivery {

    private final ObjectMapper json = new ObjectMapper();
    private final FieldChoices choices;
    private final MessageSource messages;
    private final JsonNode head;

    FormDelivery(FieldChoices choices, MessageSource messages) {
        this.choices = choices;
        this.messages = messages;
        try (InputStream content = new ClassPathResource("forms/head.form").getInputStream()) {
            head = json.readTree(content).path("components");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    ObjectNode of(InputStream form) {
        try (form) {
            ObjectNode whole = (ObjectNode) json.readTree(form);
            ArrayNode components = json.createArrayNode();
            head.forEach(component -> components.add(component.deepCopy()));
            components.addAll(withHints(whole.path("components")));
            whole.set("components", components);
            return whole;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ArrayNode withHints(JsonNode components) {
        ArrayNode all = json.createArrayNode();
        for (JsonNode component : components) {
            if (component.has("components")) {
                ((ObjectNode) component).set("components", withHints(component.path("components")));
            }
            if (component.path("type").asText().equals("dynamiclist")) {
                // rows that are folded in are not sent
                ((ObjectNode) component).put("disableCollapse", true);
            }
            all.add(component);
            hintAtNothing(component, all);
            hintAtChecks(component, all);
            hintAtFuture(component, all);
        }
        return all;
    }

    private void hintAtNothing(JsonNode field, ArrayNode all) {
        String fact = field.path("valuesKey").asText("");
        if (!fact.isEmpty()) {
            all.add(hint(field, "nothing", choices.whenEmpty(fact), "count(" + fact + ") > 0"));
        }
    }

    private void hintAtChecks(JsonNode field, ArrayNode all) {
        List<CrossCheck> checks = CrossCheck.of(field.path("properties"));
        for (int i = 0; i < checks.size(); i++) {
            CrossCheck check = checks.get(i);
            all.add(hint(
                    field,
                    "check" + i,
                    check.sentence(),
                    "if (" + check.condition() + ") = false then false else true"));
        }
    }

    private void hintAtFuture(JsonNode field, ArrayNode all) {
        if (FormField.isOfThePast(field)) {
            String key = field.path("key").asText();
            all.add(hint(
                    field,
                    "future",
                    messages.getMessage("form.future.hint", null, House.LANGUAGE),
                    "if date(" + key + ") > today() then false else true"));
        }
    }

    /** A text beside a field, hidden with it, and when all is well. */
    private ObjectNode hint(JsonNode field, String what, String sentence, String isWell) {
        String hide = Part.hideOf(field);
        String condition =
                Feel.isExpression(hide) ? "if (" + hide.substring(1) + ") = true then true else " + isWell : isWell;
        ObjectNode hint = json.createObjectNode();
        hint.put("type", "text")
                .put("id", "hint_" + what + "_" + field.path("id").asText());
        hint.put("text", "⚠ " + sentence);
        hint.putObject("conditional").put("hide", "=" + condition);
        return hint;
    }
}
