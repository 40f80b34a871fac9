package org.yishiting.form;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A form that is being shown or judged.
 *
 * @param task the engine's id of the task
 * @param matter number of the case
 * @param variable reads a process variable visible to the task, null when absent
 */
public record Opened(String task, String matter, Function<String, Object> variable) {

    /** A variable of the process; empty where the diagram has none of this name. */
    public Optional<Object> find(String name) {
        return Optional.ofNullable(variable.apply(name));
    }

    /** The id that a variable holds, by itself or as {@code id} of an element of a list; empty where there is none. */
    public OptionalLong idOf(String name) {
        Object held = variable.apply(name);
        Object id = held instanceof Map<?, ?> element ? element.get("id") : held;
        return id instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }
}
