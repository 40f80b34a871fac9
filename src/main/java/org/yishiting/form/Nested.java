package org.yishiting.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values under paths, as forms keep them. */
final class Nested {

    private Nested() {}

    /** Null when there is none, or something else stands in the way. */
    static Object get(Map<?, ?> values, List<String> path) {
        Object at = values;
        for (String segment : path) {
            at = at instanceof Map<?, ?> map ? map.get(segment) : null;
        }
        return at;
    }

    static boolean has(Map<?, ?> values, List<String> path) {
        return !path.isEmpty()
                && get(values, path.subList(0, path.size() - 1)) instanceof Map<?, ?> last
                && last.containsKey(path.get(path.size() - 1));
    }

    /** Replaces whatever stands in the way of the path. */
    static void put(Map<String, Object> values, List<String> path, Object value) {
        below(values, path.subList(0, path.size() - 1)).put(path.get(path.size() - 1), value);
    }

    /** Without what is empty afterwards. */
    static void remove(Map<String, Object> values, List<String> path) {
        for (int length = path.size(); length > 0; length--) {
            if (!(get(values, path.subList(0, length - 1)) instanceof Map<?, ?> above)) {
                return;
            }
            above.remove(path.get(length - 1));
            if (!above.isEmpty()) {
                return;
            }
        }
    }

    /** The values below a path, which are made when there are none. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> below(Map<String, Object> values, List<String> path) {
        Map<String, Object> at = values;
        for (String segment : path) {
            if (!(at.get(segment) instanceof LinkedHashMap)) {
                at.put(segment, new LinkedHashMap<>());
            }
            at = (Map<String, Object>) at.get(segment);
        }
        return at;
    }

    static List<String> join(List<String> at, List<String> path) {
        List<String> whole = new ArrayList<>(at);
        whole.addAll(path);
        return whole;
    }

    /** A copy that shares no map and no list of rows with the values. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> copy(Map<String, Object> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((name, value) ->
                copy.put(name, value instanceof LinkedHashMap<?, ?> map ? copy((Map<String, Object>) map) : value));
        return copy;
    }
}
