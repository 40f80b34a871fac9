package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that a form refers to, dotted paths as they stand.
 *
 * @param shown by its texts, choices, tables and conditions
 * @param judged those among them that decide what may be submitted
 */
record FormNames(Set<String> shown, Set<String> judged) {

    static final FormNames NONE = new FormNames(Set.of(), Set.of());

    static FormNames of(JsonNode form) {
        FormNames names = new FormNames(new TreeSet<>(), new TreeSet<>());
        form.findValuesAsText("valuesKey").forEach(name -> names.add(name, true));
        FormExpression.in(form).forEach(expression -> Feel.read(expression.text())
                .ifPresent(uses -> uses.names().forEach(name -> names.add(name, expression.decides()))));
        return names;
    }

    private void add(String name, boolean decides) {
        shown.add(name);
        if (decides) {
            judged.add(name);
        }
    }
}
