package org.yishiting.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values under dotted paths, as forms keep them. */
final class Nested {

    private Nested() {}

    static void put(Map<String, Object> values, String path, Object value) {
        put(values, List.of(path.split("\\.")), value);
    }

    /** Replaces whatever stands in the way of the path. */
    @SuppressWarnings("unchecked")
    static void put(Map<String, Object> values, List<String> path, Object value) {
        Map<String, Object> at = values;
        for (String segment : path.subList(0, path.size() - 1)) {
            if (!(at.get(segment) instanceof LinkedHashMap)) {
                at.put(segment, new LinkedHashMap<>());
            }
            at = (Map<String, Object>) at.get(segment);
        }
        at.put(path.get(path.size() - 1), value);
    }
}
