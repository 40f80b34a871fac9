package org.yishiting.engine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Class<?> type;

    private ProcessVariable(String name, Class<?> type) {
        this.name = name;
        this.type = type;
    }

    public static <T> ProcessVariable<T> named(String name, Class<T> type) {
        return new ProcessVariable<>(name, type);
    }

    /** One of several answers, written as the code of the constant: {@code HAND_UP} is {@code hand-up}. */
    public static <E extends Enum<E>> ProcessVariable<E> choice(String name, Class<E> answers) {
        return new ProcessVariable<>(name, answers);
    }

    public static <E> ProcessVariable<List<E>> list(String name) {
        return new ProcessVariable<>(name, List.class);
    }

    /** Rows of a form: values by the key of their field. */
    public static ProcessVariable<List<Map<String, Object>>> rows(String name) {
        return list(name);
    }

    /** One such row. */
    public static ProcessVariable<Map<String, Object>> row(String name) {
        return new ProcessVariable<>(name, Map.class);
    }

    /** As diagrams, tables and forms write it. */
    public String name() {
        return name;
    }

    /** Codes of all answers of a choice; empty for any other variable. */
    public List<String> codes() {
        return answers().map(ProcessVariable::code).toList();
    }

    /** The value; throws {@link IllegalStateException} when it is absent or of another type. */
    public T get(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("process variable '" + name + "' is missing"));
    }

    /** The value, empty when absent or null; numbers are converted, another type or an unknown code is an error. */
    public Optional<T> find(VariableScope scope) {
        Object value = scope.getVariable(name);
        if (value == null || type.isEnum() && "".equals(value)) {
            return Optional.empty();
        }
        return Optional.of(typed(value));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, stored(value));
    }

    /** What the engine keeps of a value, for those who start an instance or send a message. */
    public Object stored(T value) {
        if (value instanceof Enum<?> answer) {
            return code(answer);
        }
        if (value instanceof Collection<?> list) {
            return Variables.objectValue(list)
                    .serializationDataFormat(Variables.SerializationDataFormats.JSON)
                    .create();
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private T typed(Object value) {
        Object fitting = value;
        if (value instanceof Number number) {
            fitting = converted(number);
        } else if (type.isEnum() && value instanceof String code) {
            fitting = answers()
                    .filter(answer -> code(answer).equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "process variable '" + name + "' is '" + code + "', not one of " + codes()));
        }
        if (!type.isInstance(fitting)) {
            throw new IllegalStateException("process variable '" + name + "' is a "
                    + value.getClass().getSimpleName() + ", not a " + type.getSimpleName());
        }
        return (T) fitting;
    }

    private Object converted(Number number) {
        if (type == Integer.class) {
            return number.intValue();
        }
        if (type == Long.class) {
            return number.longValue();
        }
        return type == BigDecimal.class ? new BigDecimal(number.toString()) : number;
    }

    private Stream<Enum<?>> answers() {
        return type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(Enum.class::cast) : Stream.empty();
    }

    private static String code(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
