package org.yishiting.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Supplies what a task form shows from the case, each time the form is opened; nothing of it is stored in the engine.
 */
public interface FormContext {

    /** Adds values under the names that forms refer to; lists of {@link Option} feed {@code valuesKey} fields. */
    void describe(Opened form, Map<String, Object> context);

    /**
     * @param task the engine's id of the task
     * @param variable reads a process variable visible to the task, null when absent
     */
    record Opened(String task, String matter, String activity, Function<String, Object> variable) {}

    /** One choice of a list. */
    record Option(String label, String value) {

        public static List<Map<String, String>> json(List<Option> options) {
            return options.stream()
                    .map(option -> Map.of("label", option.label(), "value", option.value()))
                    .toList();
        }
    }
}
