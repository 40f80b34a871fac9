package org.yishiting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the expressions of a form see at one place of it, named as the page names it.
 *
 * @param data facts and values of the whole form
 * @param self values of the row that the place is in, else of the whole form
 * @param parent what is seen outside of the row, null outside of rows
 * @param place numbers of the rows that it is in, from 1
 */
record Scope(Map<String, Object> data, Map<String, Object> self, Map<String, Object> parent, List<Integer> place) {

    static Scope of(Map<String, Object> data) {
        return new Scope(data, data, null, List.of());
    }

    Scope inRow(Map<String, Object> row, int position) {
        List<Integer> inside = new ArrayList<>(place);
        inside.add(position);
        return new Scope(data, row, names(), inside);
    }

    /** The value of an expression, null when it has none. */
    Object evaluate(String expression) {
        return Feel.evaluate(expression, names());
    }

    /** Whether a property that may be FEEL is a condition that holds. */
    boolean holds(String property) {
        return Feel.isExpression(property) && Boolean.TRUE.equals(evaluate(property.substring(1)));
    }

    /** A number that is given as such, as text, or as FEEL; null when there is none. */
    BigDecimal number(String property) {
        Object value = Feel.isExpression(property) ? evaluate(property.substring(1)) : property;
        return value == null ? null : numberOf(value.toString());
    }

    static BigDecimal numberOf(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("this", self);
        names.put("parent", parent);
        names.put("i", place);
        names.putAll(data);
        names.put("_this_", self);
        names.put("_parent_", parent);
        names.put("_i_", place);
        return names;
    }
}
