package org.yishiting.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the features show in a task form. */
@Component
class FormContexts {

    /** What Markdown reads as markup inside a line; hyphens and underscores of ids are none. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*\\[\\](){}!<>#~|&:/@.+]");

    private final ObjectProvider<FormContext> features;
    private final TaskForms forms;
    private final ObjectMapper json = new ObjectMapper();

    FormContexts(ObjectProvider<FormContext> features, TaskForms forms) {
        this.features = features;
        this.forms = forms;
    }

    /** What the form of a task shows from the case, by name. */
    Map<String, Object> of(TaskEntity task) {
        Map<String, Object> context = new LinkedHashMap<>();
        FormContext.Opened opened = new FormContext.Opened(
                task.getId(),
                task.getExecution().getProcessBusinessKey(),
                task.getTaskDefinitionKey(),
                task::getVariable);
        features.orderedStream().forEach(feature -> feature.describe(opened, context));
        return context;
    }

    /**
     * Adds the case to the stored variables; a field is only ever pre-filled from the case, not from an earlier
     * submission that happens to use the same name.
     */
    VariableMap supplement(CommandContext command, String taskId, VariableMap stored, Collection<String> names) {
        TaskEntity task = command.getTaskManager().findTaskById(taskId);
        VariableMap shown = Variables.createVariables();
        stored.keySet().forEach(name -> shown.putValueTyped(name, stored.getValueTyped(name)));
        Set<String> fields =
                forms.of(command, task).fields().stream().map(FormField::key).collect(Collectors.toSet());
        shown.keySet().removeAll(fields);
        of(task).forEach((name, value) -> shown.put(name, fields.contains(name) ? value : encoded(value)));
        if (names != null) {
            shown.keySet().retainAll(names);
        }
        return shown;
    }

    /** Lists as JSON; words as words, whatever Markdown or HTML a resident may have typed. */
    private Object encoded(Object value) {
        if (value instanceof String words) {
            return MARKUP.matcher(words).replaceAll("\\\\$0");
        }
        if (!(value instanceof List<?> list)) {
            return value;
        }
        try {
            return SpinValues.jsonValue(json.writeValueAsString(list)).create();
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("form context", impossible);
        }
    }
}
