package org.yishiting.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The values of a form as the page holds them: what was sent, and what stands in the fields that were not. */
final class FormData {

    /** Longest chain of computed fields. */
    private static final int MOST_ROUNDS = 10;

    private final List<Part> parts;
    private final Map<String, Object> facts;
    private final Function<String, Object> start;

    /** @param start what a field starts from, by the name of the fact */
    FormData(List<Part> parts, Map<String, Object> facts, Function<String, Object> start) {
        this.parts = parts;
        this.facts = facts;
        this.start = start;
    }

    /** What conditions see: facts and values; what the page hides is as it was when the form was opened. */
    Scope after(Map<String, Object> given) {
        Map<String, Object> data = Nested.copy(facts);
        fill(parts, List.of(), given, data);
        int round = 0;
        while (round < MOST_ROUNDS && compute(parts, List.of(), data, Scope.of(data))) {
            round++;
        }
        Map<String, Object> visible = Nested.copy(data);
        clear(parts, List.of(), visible, Scope.of(data), false);
        Map<String, Object> seen = Nested.copy(facts);
        fill(parts, List.of(), Map.of(), seen);
        seen.putAll(visible);
        return Scope.of(seen);
    }

    private void fill(List<Part> level, List<String> at, Map<?, ?> given, Map<String, Object> data) {
        for (Part part : level) {
            List<String> path = Nested.join(at, part.path());
            if (part instanceof FormGroup group) {
                fill(group.parts(), path, given, data);
            } else if (part instanceof FormList list) {
                Nested.put(data, path, rows(list, Nested.get(given, path)));
            } else if (part instanceof FormField field) {
                Nested.put(data, path, valueOf(field, path, given));
            }
        }
    }

    private Object valueOf(FormField field, List<String> path, Map<?, ?> given) {
        boolean fixed = field.isComputed() || field.isDisabled() || field.isReadOnly(Scope.of(facts));
        if (!fixed && Nested.has(given, path)) {
            Object value = Nested.get(given, path);
            return value == null ? field.empty() : value;
        }
        Object begun = field.prefill() == null ? null : start.apply(field.prefill());
        return begun == null ? field.byDefault() : begun;
    }

    private List<Map<String, Object>> rows(FormList list, Object given) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (given instanceof List<?> sent) {
            for (Object cells : sent) {
                Map<String, Object> row = new LinkedHashMap<>();
                fill(list.parts(), List.of(), cells instanceof Map<?, ?> map ? map : Map.of(), row);
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether anything came out otherwise than before. */
    private static boolean compute(List<Part> level, List<String> at, Map<String, Object> data, Scope scope) {
        boolean changed = false;
        for (Part part : level) {
            List<String> path = Nested.join(at, part.path());
            if (part instanceof FormGroup group) {
                changed |= compute(group.parts(), path, data, scope);
            } else if (part instanceof FormList list) {
                List<Map<String, Object>> rows = rowsAt(data, path);
                for (int i = 0; i < rows.size(); i++) {
                    changed |= compute(list.parts(), List.of(), rows.get(i), scope.inRow(rows.get(i), i + 1));
                }
            } else if (part instanceof FormField field && field.isComputed()) {
                Object value = field.compute(scope);
                changed |= !Objects.equals(value, Nested.get(data, path));
                Nested.put(data, path, value);
            }
        }
        return changed;
    }

    private static void clear(
            List<Part> level, List<String> at, Map<String, Object> data, Scope scope, boolean outerHidden) {
        for (Part part : level) {
            List<String> path = Nested.join(at, part.path());
            boolean hidden = outerHidden || scope.holds(part.hide());
            if (part instanceof FormGroup group) {
                clear(group.parts(), path, data, scope, hidden);
            } else if (hidden) {
                Nested.remove(data, path);
            } else if (part instanceof FormList list) {
                Nested.put(data, path, cleared(list, rowsAt(data, path), scope));
            }
        }
    }

    private static List<Map<String, Object>> cleared(FormList list, List<Map<String, Object>> rows, Scope scope) {
        List<Map<String, Object>> cleared = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> copy = Nested.copy(row);
            clear(list.parts(), List.of(), copy, scope.inRow(row, cleared.size() + 1), false);
            cleared.add(copy);
        }
        return cleared;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rowsAt(Map<String, Object> data, List<String> path) {
        return (List<Map<String, Object>>) Nested.get(data, path);
    }
}
