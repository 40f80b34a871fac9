package org.yishiting.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Which names a form, or a row of it, has values under; what is not among them was not asked. */
record Shape(Map<String, Shape> inside) {

    static Shape of(List<Part> parts) {
        Shape shape = new Shape(new LinkedHashMap<>());
        shape.add(parts);
        return shape;
    }

    private void add(List<Part> parts) {
        for (Part part : parts) {
            Shape at = this;
            for (String segment : part.path()) {
                at = at.inside.computeIfAbsent(segment, name -> new Shape(new LinkedHashMap<>()));
            }
            if (part instanceof FormGroup group) {
                at.add(group.parts());
            }
        }
    }

    /** Names what was given beyond it, by dotted path. */
    void unknown(Map<?, ?> given, Consumer<String> found) {
        unknown("", given, found);
    }

    private void unknown(String prefix, Map<?, ?> given, Consumer<String> found) {
        given.forEach((name, value) -> {
            Shape below = inside.get(String.valueOf(name));
            if (below == null) {
                found.accept(prefix + name);
            } else if (!below.inside.isEmpty() && value != null) {
                if (value instanceof Map<?, ?> nested) {
                    below.unknown(prefix + name + ".", nested, found);
                } else {
                    found.accept(prefix + name);
                }
            }
        });
    }
}
