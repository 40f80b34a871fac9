package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yishiting.refusal.Fault;

/** What is wrong with one component of a form by itself. */
final class FieldFaults {

    private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");
    private static final Set<String> WORDS = Set.of("textfield", "textarea");
    private static final List<String> LIMITS = List.of("min", "max", "minLength", "maxLength");
    private static final List<String> STEPS = List.of("decimalDigits", "increment");

    private final FactCatalogue catalogue;
    private final JsonNode component;
    private final String place;
    private final List<Fault> faults;

    FieldFaults(FactCatalogue catalogue, JsonNode component, String place, List<Fault> faults) {
        this.catalogue = catalogue;
        this.component = component;
        this.place = place;
        this.faults = faults;
    }

    void find() {
        JsonNode validate = component.path("validate");
        String type = component.path("type").asText();
        if (WORDS.contains(type) && !validate.hasNonNull("maxLength")) {
            add("form.max-length");
        }
        if (CHOICES.contains(type)) {
            options();
        }
        if (type.equals("datetime")
                && !(component.path("use24h").asBoolean()
                        && component.path("timeSerializingFormat").asText().equals("no_timezone"))) {
            add("form.time");
        }
        String dates = component.path("properties").path(FormField.DATES).asText(FormField.PAST);
        if (!dates.equals(FormField.PAST)) {
            add("form.dates", dates);
        }
        if (validate.path("validationType").asText().equals("phone")) {
            add("form.phone");
        }
        if (validate.hasNonNull("pattern")) {
            pattern(validate.path("pattern").asText());
        }
        LIMITS.forEach(limit -> number(limit, validate.path(limit)));
        STEPS.forEach(step -> number(step, component.path(step)));
        fixed();
        checks();
        String hide = Part.hideOf(component);
        if (!hide.isEmpty() && !Feel.isExpression(hide)) {
            add("form.sign", hide);
        }
    }

    private void options() {
        String key = component.path("valuesKey").asText("");
        if (!key.isEmpty()) {
            boolean offers = catalogue
                    .find(key)
                    .filter(fact -> fact.kind() == Fact.Kind.OPTIONS)
                    .isPresent();
            if (!offers) {
                add("form.options-fact", key);
            }
        } else if (!component.hasNonNull("valuesExpression")) {
            fixedOptions();
        }
    }

    private void fixedOptions() {
        Set<String> seen = new HashSet<>();
        if (component.path("values").isEmpty()) {
            add("form.options");
        }
        for (JsonNode option : component.path("values")) {
            if (!option.path("value").isTextual()
                    || option.path("label").asText().isBlank()) {
                add(
                        "form.option",
                        option.path("label").asText(),
                        option.path("value").asText());
            } else if (!seen.add(option.path("value").asText())) {
                add("form.option-twice", option.path("value").asText());
            }
        }
    }

    /** The browser's dialect judges; what the server's own cannot read either is too far from plain to be meant. */
    private void pattern(String pattern) {
        boolean readable = BrowserPattern.isReadable(pattern);
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException otherDialect) {
            readable = false;
        }
        if (!readable) {
            add("form.pattern", pattern);
        }
    }

    private void number(String name, JsonNode limit) {
        if (limit.isMissingNode() || limit.isNull() || Feel.isExpression(limit.asText())) {
            return;
        }
        if (Scope.numberOf(limit.asText()) == null) {
            add("form.limit", name, limit.asText());
        }
    }

    /** Nobody can fill in what is only shown. */
    private void fixed() {
        boolean shownOnly = component.path("readonly").asBoolean()
                || component.path("disabled").asBoolean();
        boolean hasContent = component.hasNonNull("defaultValue")
                || component.path("properties").hasNonNull(FormField.PREFILL);
        if (shownOnly
                && !hasContent
                && component.path("validate").path("required").asBoolean()) {
            add("form.fixed");
        }
    }

    private void checks() {
        CrossCheck.of(component.path("properties")).stream()
                .filter(check -> check.sentence().isBlank())
                .forEach(check -> add("form.check", check.condition()));
    }

    private void add(String rule, Object... arguments) {
        faults.add(Fault.at(place, rule, arguments));
    }
}
