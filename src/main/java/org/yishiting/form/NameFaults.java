package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yishiting.refusal.Fault;

/** What is wrong with the names of a form: given twice, unknown, or asked in a way that page and server answer apart. */
final class NameFaults {

    /** Names that FEEL in forms has for the row it stands in, and for what is around. */
    private static final Set<String> PLACES = Set.of("this", "parent", "i", "_this_", "_parent_", "_i_");

    /** Built-in functions that give the same in the browser as here: no clocks, no dialects of patterns. */
    private static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "append",
            "ceiling",
            "concatenate",
            "contains",
            "count",
            "date",
            "distinct values",
            "ends with",
            "even",
            "flatten",
            "floor",
            "index of",
            "list contains",
            "lower case",
            "max",
            "mean",
            "min",
            "modulo",
            "not",
            "number",
            "odd",
            "reverse",
            "starts with",
            "string",
            "string length",
            "substring",
            "sum",
            "upper case");

    private final FactCatalogue catalogue;
    private final JsonNode form;
    private final List<Fault> faults;
    private final Set<String> fields = new HashSet<>();

    /** Fields of the whole form that conditions hide, with the names that these refer to. */
    private final Map<String, Set<String>> hiding = new HashMap<>();

    NameFaults(FactCatalogue catalogue, JsonNode form, List<Fault> faults) {
        this.catalogue = catalogue;
        this.form = form;
        this.faults = faults;
    }

    void find() {
        keys(form, "", new HashSet<>());
        Part.of(form).forEach(part -> remember(part, Set.of()));
        FormExpression.in(form).forEach(this::expression);
        prefills(form);
    }

    private void keys(JsonNode parent, String at, Set<String> taken) {
        for (JsonNode component : parent.path("components")) {
            String type = component.path("type").asText();
            String path =
                    at + component.path("key").asText(component.path("path").asText());
            if (type.equals("group")) {
                keys(component, path.equals(at) ? at : path + ".", taken);
            } else if (type.equals("dynamiclist")) {
                claim(component, path, taken);
                keys(component, "", new HashSet<>());
            } else if (component.has("key")) {
                claim(component, path, taken);
            }
        }
    }

    private void claim(JsonNode component, String path, Set<String> taken) {
        boolean free = taken.stream()
                .noneMatch(other -> other.equals(path) || other.startsWith(path + ".") || path.startsWith(other + "."));
        String first = path.split("\\.")[0];
        if (!free || PLACES.contains(first) || first.equals(FactCatalogue.SAID)) {
            faults.add(Fault.at(FormFaults.placeOf(component), "form.key-taken", path));
        }
        taken.add(path);
    }

    private void remember(Part part, Set<String> outer) {
        Set<String> names = new HashSet<>(outer);
        if (Feel.isExpression(part.hide())) {
            Feel.read(part.hide().substring(1)).ifPresent(uses -> uses.names().forEach(name -> names.add(first(name))));
        }
        if (part instanceof FormGroup group) {
            group.parts().forEach(inside -> remember(inside, names));
        }
        part.path().stream().limit(1).forEach(name -> {
            fields.add(name);
            hiding.computeIfAbsent(name, any -> new HashSet<>()).addAll(names);
        });
    }

    private void expression(FormExpression expression) {
        String place = FormFaults.placeOf(expression.component());
        Optional<Feel.Uses> read = Feel.read(expression.text());
        if (read.isEmpty()) {
            faults.add(Fault.at(place, "form.feel", expression.text()));
            return;
        }
        Feel.Uses uses = read.get();
        uses.functions().stream()
                .filter(function -> !FUNCTIONS.contains(function))
                .forEach(function -> faults.add(Fault.at(place, "form.function", function, expression.text())));
        uses.names().stream()
                .filter(name -> !isKnown(name) && !expression.inLoop())
                .forEach(name -> faults.add(Fault.at(place, "form.fact", name)));
        if (expression.property().equals("readonly") && uses.names().stream().anyMatch(this::isField)) {
            faults.add(Fault.at(place, "form.readonly", expression.text()));
        }
        if (expression.property().startsWith("conditional")) {
            chains(expression, uses);
        }
    }

    /** What a person typed before a field was hidden is known to the page alone. */
    private void chains(FormExpression expression, Feel.Uses uses) {
        Set<String> chained = uses.names().stream()
                .map(NameFaults::first)
                .filter(name -> hiding.getOrDefault(name, Set.of()).stream()
                        .anyMatch(outer -> !hiding.getOrDefault(outer, Set.of()).isEmpty()))
                .collect(Collectors.toSet());
        chained.forEach(name -> faults.add(Fault.at(FormFaults.placeOf(expression.component()), "form.chain", name)));
    }

    private void prefills(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            String fact = component.path("properties").path(FormField.PREFILL).asText("");
            if (!fact.isEmpty() && catalogue.find(fact).isEmpty()) {
                faults.add(Fault.at(FormFaults.placeOf(component), "form.fact", fact));
            }
            prefills(component);
        }
    }

    private boolean isKnown(String name) {
        String first = first(name);
        return PLACES.contains(first)
                || isField(name)
                || catalogue.find(first).isPresent()
                || first.equals(FactCatalogue.SAID) && name.contains(".");
    }

    private boolean isField(String name) {
        return fields.contains(first(name));
    }

    private static String first(String name) {
        return name.split("\\.")[0];
    }
}
