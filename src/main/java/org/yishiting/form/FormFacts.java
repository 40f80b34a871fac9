package org.yishiting.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the facts that a form names, and only those. */
@Component
class FormFacts {

    private final FactCatalogue catalogue;
    private final ObjectProvider<EarlierAnswers> earlier;

    FormFacts(FactCatalogue catalogue, ObjectProvider<EarlierAnswers> earlier) {
        this.catalogue = catalogue;
        this.earlier = earlier;
    }

    /**
     * The facts among the names, as texts and conditions read them: words with whatever Markdown or HTML a resident may
     * have typed shown as typed.
     *
     * @param names dotted paths; those that are no facts are left out
     */
    Map<String, Object> of(Opened opened, Collection<String> names) {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> said = new TreeSet<>();
        for (String name : names) {
            String first = name.split("\\.", 2)[0];
            if (first.equals(FactCatalogue.SAID) && name.length() > first.length()) {
                said.add(name.substring(first.length() + 1));
            } else if (!values.containsKey(first)) {
                catalogue.find(first).ifPresent(fact -> values.put(first, shown(fact, opened)));
            }
        }
        if (!said.isEmpty()) {
            values.put(FactCatalogue.SAID, said(opened.matter(), said));
        }
        return values;
    }

    /** What a field starts from: the fact as it is, for a field shows no markup; empty where the step has none. */
    Optional<Object> start(Opened opened, String name) {
        return catalogue.find(name).map(fact -> valueOf(fact, opened));
    }

    /** A code is compared, so it stays what it is. */
    private static Object shown(Fact fact, Opened opened) {
        Object value = valueOf(fact, opened);
        return fact.kind() == Fact.Kind.CODE ? value : shielded(fact, value);
    }

    private static Object valueOf(Fact fact, Opened opened) {
        return fact.value().apply(opened);
    }

    private Map<String, Object> said(String matter, Set<String> fields) {
        Map<String, String> answers = new HashMap<>();
        earlier.forEach(source -> answers.putAll(source.newest(matter, fields)));
        Map<String, Object> said = new LinkedHashMap<>();
        fields.forEach(field -> Nested.put(said, Part.pathOf(field), shielded(answers.getOrDefault(field, ""))));
        return said;
    }

    /** Rows that are no choices, with the words in their cells; choices are shown as they are. */
    private static Object shielded(Fact fact, Object value) {
        return fact.kind() == Fact.Kind.ROWS && value instanceof List<?> rows
                ? rows.stream().map(row -> cells((Map<?, ?>) row)).toList()
                : shielded(value);
    }

    private static Map<String, Object> cells(Map<?, ?> row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        row.forEach((name, cell) -> cells.put(name.toString(), Fact.ADDRESSES.contains(name) ? cell : shielded(cell)));
        return cells;
    }

    private static Object shielded(Object value) {
        return value instanceof String words ? Literally.shown(words) : value;
    }
}
