package org.yishiting.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service with the rules that Tasklist and REST do not enforce by themselves. */
class CheckedTaskService extends TaskServiceImpl {

    private final StepCompletion completion;

    CheckedTaskService(StepCompletion completion) {
        this.completion = completion;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        Plainly.refuse(() -> commandExecutor.execute(context -> {
            super.complete(taskId, completion.accept(context, taskId, variables));
            return null;
        }));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return Plainly.refuse(() -> commandExecutor.execute(context -> super.completeWithVariablesInReturn(
                taskId, completion.accept(context, taskId, variables), deserializeValues)));
    }

    @Override
    public void resolveTask(String taskId) {
        throw completion.refuse("delegation");
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        throw completion.refuse("delegation");
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message, Map<String, Object> variables) {
        throw completion.refuse("jump");
    }

    @Override
    public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
        throw completion.refuse("jump");
    }

    @Override
    public Comment createComment(String taskId, String processInstanceId, String message) {
        return commandExecutor.execute(context -> {
            Comment comment = super.createComment(taskId, processInstanceId, message);
            completion.comment(context, taskId, message);
            return comment;
        });
    }
}
