package org.yishiting.procedure.process.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.springframework.stereotype.Component;

/** A form consists of fields that the Tasklist can draw and whose answers can be kept. */
@Component
class FieldRule implements FormRule {

    /** What form-js 1.8.7 in the Tasklist of 7.24 can draw; any other type leaves the whole form blank. */
    private static final Set<String> DRAWABLE = Set.of(
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

    private static final Set<String> OF_OPTIONS = Set.of("select", "radio", "checklist", "taglist");
    private static final Set<String> OF_WORDS = Set.of("textfield", "textarea");

    @Override
    public void check(FormDraft form, Surroundings around, Notes notes) {
        Set<String> ids = new HashSet<>();
        for (JsonNode component : form.components()) {
            String type = FormDraft.type(component);
            if (!DRAWABLE.contains(type)) {
                fault(component, "field-type", notes, type);
            }
            if (!ids.add(component.path("id").asText())) {
                fault(component, "field-id-twice", notes, component.path("id").asText());
            }
            if (OF_WORDS.contains(type) && !component.path("validate").has("maxLength")) {
                fault(component, "field-without-length", notes);
            }
            if (OF_OPTIONS.contains(type) && !component.has("values") && !component.has("valuesKey")) {
                fault(component, "field-without-options", notes);
            }
            if (type.equals("datetime") && !isPlainTime(component)) {
                fault(component, "field-with-zone", notes);
            }
            if (!isPattern(component.path("validate").path("pattern").asText())) {
                fault(
                        component,
                        "field-pattern",
                        notes,
                        component.path("validate").path("pattern").asText());
            }
        }
    }

    private static boolean isPlainTime(JsonNode component) {
        return component.path("use24h").asBoolean()
                && component.path("timeSerializingFormat").asText().equals("no_timezone");
    }

    private static boolean isPattern(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException broken) {
            return false;
        }
    }

    private static void fault(JsonNode component, String rule, Notes notes, Object... arguments) {
        notes.fault(FormDraft.label(component), FormDraft.key(component), rule, arguments);
    }
}
