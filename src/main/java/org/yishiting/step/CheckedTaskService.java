package org.yishiting.step;

import java.io.InputStream;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
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
        completion.inWords(
                taskId,
                () -> commandExecutor.execute(context -> {
                    super.complete(taskId, completion.accept(context, taskId, variables));
                    return null;
                }));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return completion.inWords(
                taskId,
                () -> commandExecutor.execute(context -> super.completeWithVariablesInReturn(
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

    /** Delegations are made with words and end up in the ledger, which the engine's own way knows nothing of. */
    @Override
    public void delegateTask(String taskId, String userId) {
        refuse(taskId, "delegate");
    }

    /** Limits move once and with a reason, in the lists of the case too. */
    @Override
    public void setDueDate(String taskId, Date due) {
        refuse(taskId, "due");
    }

    @Override
    public void setOwner(String taskId, String userId) {
        refuse(taskId, "delegate");
    }

    /** For oneself: whoever hands a step to another person says why. */
    @Override
    public void claim(String taskId, String userId) {
        completion.inWords(
                taskId,
                () -> commandExecutor.execute(context -> {
                    if (!StepHolder.isSelf(context, userId)) {
                        refuse(taskId, "claim");
                    }
                    completion.requireFree(context, taskId);
                    super.claim(taskId, userId);
                    return null;
                }));
    }

    private void refuse(String taskId, String what) {
        commandExecutor.execute(context -> {
            completion.requireRight(context, taskId);
            throw completion.refuse(what);
        });
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message, Map<String, Object> variables) {
        throw completion.refuse("jump");
    }

    @Override
    public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
        throw completion.refuse("jump");
    }

    /** The words go into the ledger; the engine keeps no more than that there are some. */
    @Override
    public Comment createComment(String taskId, String processInstanceId, String message) {
        return completion.inWords(
                taskId,
                () -> commandExecutor.execute(context -> {
                    completion.requireOpen(context, taskId);
                    Comment pointer = super.createComment(taskId, processInstanceId, completion.commentPointer());
                    completion.comment(context, taskId, message);
                    return pointer;
                }));
    }

    @Override
    public void updateTaskComment(String taskId, String commentId, String message) {
        throw completion.refuse("comment");
    }

    @Override
    public void deleteTaskComment(String taskId, String commentId) {
        throw completion.refuse("comment");
    }

    @Override
    public void deleteTaskComments(String taskId) {
        throw completion.refuse("comment");
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String instanceId, String name, String description, InputStream content) {
        throw completion.refuse("attachment");
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String instanceId, String name, String description, String url) {
        throw completion.refuse("attachment");
    }

    /** Whoever holds a step may give it back to its group, unless it was delegated to them. */
    @Override
    public void setAssignee(String taskId, String userId) {
        commandExecutor.execute(context -> {
            completion.requireOpen(context, taskId);
            if (StepHolder.isDelegated(context, taskId)) {
                refuse(taskId, "delegated");
            }
            if (userId == null && StepHolder.holds(context, taskId)) {
                context.runWithoutAuthorization(Executors.callable(() -> super.setAssignee(taskId, null)));
            } else {
                super.setAssignee(taskId, userId);
            }
            return null;
        });
    }

    /** Whoever holds a step may set the date to follow it up; everything else on it is the diagram's. */
    @Override
    public void saveTask(Task task) {
        commandExecutor.execute(context -> {
            if (StepHolder.onlyFollowsUp(context, task)) {
                context.runWithoutAuthorization(Executors.callable(() -> super.saveTask(task)));
            } else {
                if (StepHolder.delegates(context, task)) {
                    refuse(task.getId(), "delegate");
                }
                if (StepHolder.movesDue(context, task)) {
                    refuse(task.getId(), "due");
                }
                super.saveTask(task);
            }
            return null;
        });
    }
}
