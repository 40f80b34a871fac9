package org.yishiting.step;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.yishiting.form.CaseForms;

/** The engine's form service: forms show the case, and what is submitted is checked against their definition. */
class CheckedFormService extends FormServiceImpl {

    private final StepCompletion completion;
    private final CaseForms forms;

    CheckedFormService(StepCompletion completion, CaseForms forms) {
        this.completion = completion;
        this.forms = forms;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        completion.inWords(
                taskId,
                () -> commandExecutor.execute(context -> {
                    super.submitTaskForm(taskId, completion.accept(context, taskId, properties));
                    return null;
                }));
    }

    @Override
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        submitTaskForm(taskId, Map.copyOf(properties));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return completion.inWords(
                taskId,
                () -> commandExecutor.execute(context -> super.submitTaskFormWithVariablesInReturn(
                        taskId, completion.accept(context, taskId, properties), deserializeValues)));
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return getTaskFormVariables(taskId, null, true);
    }

    /** The engine is asked for nothing but the right to see: a form shows facts, not variables. */
    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserializeValues) {
        return commandExecutor.execute(context -> {
            super.getTaskFormVariables(taskId, List.of(), deserializeValues);
            return forms.shown(context, taskId, names);
        });
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return forms.delivered(super.getDeployedTaskForm(taskId));
    }
}
