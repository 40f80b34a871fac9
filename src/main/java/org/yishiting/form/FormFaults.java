package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yishiting.refusal.Fault;

/** What is wrong with a form, found before anybody has to fill it in. */
@Component
public class FormFaults {

    /** Of the form viewer in Tasklist; a form of another version may say what it does not know. */
    private static final int SCHEMA_VERSION = 16;

    /** What that viewer can draw; any other type leaves the whole form blank. */
    private static final Set<String> TYPES = Set.of(
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

    private static final Set<String> WITHOUT_KEY =
            Set.of("text", "html", "image", "table", "group", "dynamiclist", "iframe", "separator", "spacer", "button");

    private final ObjectMapper json = new ObjectMapper();
    private final FactCatalogue catalogue;

    FormFaults(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Faults of a {@code .form} file as its designer saved it; none when it can be deployed. */
    public List<Fault> in(byte[] content) {
        JsonNode form;
        try {
            form = json.readTree(content);
        } catch (IOException broken) {
            return List.of(Fault.at("", "form.unreadable"));
        }
        if (!form.path("components").isArray()) {
            return List.of(Fault.at("", "form.unreadable"));
        }
        List<Fault> faults = new ArrayList<>();
        if (form.path("schemaVersion").asInt() != SCHEMA_VERSION) {
            faults.add(Fault.at(
                    form.path("id").asText(),
                    "form.version",
                    form.path("schemaVersion").asText("?"),
                    SCHEMA_VERSION));
        }
        structure(form, new HashSet<>(), faults);
        if (faults.isEmpty()) {
            new NameFaults(catalogue, form, faults).find();
        }
        return List.copyOf(faults);
    }

    private void structure(JsonNode parent, Set<String> ids, List<Fault> faults) {
        for (JsonNode component : parent.path("components")) {
            String place = placeOf(component);
            String type = component.path("type").asText();
            if (!TYPES.contains(type)) {
                faults.add(Fault.at(place, "form.type", type));
            }
            if (!ids.add(component.path("id").asText())) {
                faults.add(Fault.at(place, "form.id", component.path("id").asText()));
            }
            if (!WITHOUT_KEY.contains(type) && component.path("key").asText().isBlank()) {
                faults.add(Fault.at(place, "form.key"));
            }
            if (type.equals("dynamiclist")) {
                repeats(component, place, faults);
            }
            new FieldFaults(catalogue, component, place, faults).find();
            structure(component, ids, faults);
        }
    }

    private static void repeats(JsonNode list, String place, List<Fault> faults) {
        if (!list.path("isRepeating").asBoolean() || list.path("path").asText().isBlank()) {
            faults.add(Fault.at(place, "form.list"));
        }
    }

    /** A component by its label and key, as people see them in the Modeler. */
    static String placeOf(JsonNode component) {
        String id = component.path("id").asText();
        String key = component.path("key").asText(component.path("path").asText(id));
        String label =
                component.path("label").asText(component.path("dateLabel").asText(""));
        return label.isBlank() || label.equals(key) ? "“" + key + "”" : "“" + label + "” (" + key + ")";
    }
}
