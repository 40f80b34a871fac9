package org.yishiting.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The only way to a process variable: a name and a type, guarded at the border.
 *
 * <p>Variables carry ids and routing facts. Words that a person typed into a form are present, transient, while the
 * step completes and are gone afterwards.
 */
public final class ProcessVariable<T> {

    private final String name;
    private final Class<T> type;

    private ProcessVariable(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    public static <T> ProcessVariable<T> named(String name, Class<T> type) {
        return new ProcessVariable<>(name, type);
    }

    /** As diagrams, tables and forms write it. */
    public String name() {
        return name;
    }

    /** The value; throws {@link IllegalStateException} when it is absent or of another type. */
    public T get(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("process variable '" + name + "' is missing"));
    }

    /** The value, empty when absent or null; numbers are converted, another type is an error. */
    public Optional<T> find(VariableScope scope) {
        Object value = scope.getVariable(name);
        if (value == null) {
            return Optional.empty();
        }
        if (type == Integer.class && value instanceof Number number) {
            return Optional.of(type.cast(number.intValue()));
        }
        if (!type.isInstance(value)) {
            throw new IllegalStateException("process variable '" + name + "' is a "
                    + value.getClass().getSimpleName() + ", not a " + type.getSimpleName());
        }
        return Optional.of(type.cast(value));
    }

    public void set(VariableScope scope, T value) {
        if (value instanceof java.util.Collection<?> list) {
            scope.setVariable(
                    name,
                    Variables.objectValue(list)
                            .serializationDataFormat(Variables.SerializationDataFormats.JSON)
                            .create());
        } else {
            scope.setVariable(name, value);
        }
    }
}
