package org.yishiting.step;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.form.CaseForms;
import org.yishiting.house.House;
import org.yishiting.refusal.Refusals;
import org.yishiting.refusal.StepRefusedException;

/** The gate every completion passes, whichever way it comes: rights, who holds the step, the form's own rules. */
@Component
class StepCompletion {

    private final CaseForms forms;
    private final StepEvents events;
    private final ObjectProvider<StepGuard> guards;
    private final Refusals refusals;
    private final MessageSource messages;

    StepCompletion(
            CaseForms forms,
            StepEvents events,
            ObjectProvider<StepGuard> guards,
            Refusals refusals,
            MessageSource messages) {
        this.forms = forms;
        this.events = events;
        this.guards = guards;
        this.refusals = refusals;
        this.messages = messages;
    }

    /** Completes a step; whatever rule is broken on the way, the person is told in words. */
    <T> T inWords(Supplier<T> work) {
        return refusals.inWords(work);
    }

    /**
     * Checks a submission and records it; returns the variables to complete the task with, words transient.
     *
     * @throws StepRefusedException with a message for the person when the form does not fit
     * @throws org.yishiting.refusal.RefusedException when a rule forbids it
     */
    Map<String, Object> accept(CommandContext command, String taskId, Map<String, Object> submitted) {
        TaskEntity task = find(command, taskId);
        requireRight(command, task);
        guards.orderedStream().forEach(guard -> guard.check(taskId));
        requireHolder(command, task);
        CaseForms.Accepted accepted = forms.accept(command, task, submitted == null ? Map.of() : submitted);
        events.complete(task, accepted.answers());
        return accepted.variables();
    }

    /** A remark in Tasklist belongs into the ledger too. */
    void comment(CommandContext command, String taskId, String message) {
        if (taskId != null) {
            events.comment(find(command, taskId), message);
        }
    }

    /** What the engine stores in place of the words. */
    String commentPointer() {
        return text("step.comment-pointer");
    }

    StepRefusedException refuse(String what) {
        return new StepRefusedException(text("step." + what));
    }

    /** Throws the engine's own refusal, so that a step of others looks as if it did not exist. */
    void requireRight(CommandContext command, String taskId) {
        requireRight(command, find(command, taskId));
    }

    private static TaskEntity find(CommandContext command, String taskId) {
        TaskEntity task = command.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new NullValueException("Cannot find task with id " + taskId);
        }
        return task;
    }

    private static void requireRight(CommandContext command, TaskEntity task) {
        for (CommandChecker checker : command.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkTaskWork(task);
        }
    }

    private void requireHolder(CommandContext command, TaskEntity task) {
        String person = command.getAuthenticatedUserId();
        if (person == null) {
            return;
        }
        if (task.getAssignee() == null) {
            throw refuse("unclaimed");
        }
        if (!task.getAssignee().equals(person)) {
            throw refuse("taken");
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, House.LANGUAGE);
    }
}
