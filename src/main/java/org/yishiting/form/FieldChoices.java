package org.yishiting.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;

/** What a field offers to choose from, and what to do when that is nothing. */
@Component
class FieldChoices {

    private final FactCatalogue catalogue;
    private final MessageSource messages;

    FieldChoices(FactCatalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** Labels by value, in their order. */
    Map<String, String> of(FormField field, Scope scope) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (field.valuesKey() != null) {
            listed(scope.data().get(field.valuesKey()), choices);
        } else if (field.valuesExpression() != null) {
            listed(scope.evaluate(field.valuesExpression().replaceFirst("^=", "")), choices);
        } else {
            field.options().forEach(option -> choices.put(option.value(), option.label()));
        }
        return choices;
    }

    /** What a person is told who has nothing to choose from; empty when there is something. */
    Optional<String> lacking(FormField field, Scope scope) {
        if (field.valuesKey() == null || !of(field, scope).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(messages.getMessage(
                "form.nothing-to-choose", new Object[] {field.label(), whenEmpty(field.valuesKey())}, House.LANGUAGE));
    }

    /** What to do when the fact offers nothing. */
    String whenEmpty(String fact) {
        return catalogue
                .find(fact)
                .map(Fact::whenEmpty)
                .map(key -> messages.getMessage(key, null, House.LANGUAGE))
                .orElseGet(() -> messages.getMessage("form.nothing-to-choose.otherwise", null, House.LANGUAGE));
    }

    private static void listed(Object options, Map<String, String> choices) {
        if (options instanceof List<?> list) {
            for (Object option : list) {
                if (option instanceof Map<?, ?> pair) {
                    choices.put(String.valueOf(pair.get("value")), String.valueOf(pair.get("label")));
                } else if (option != null) {
                    choices.put(String.valueOf(option), String.valueOf(option));
                }
            }
        }
    }
}
