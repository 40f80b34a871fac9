package org.yishiting.step;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yishiting.form.CaseForms;
import org.yishiting.house.House;
import org.yishiting.refusal.Refusals;
import org.yishiting.refusal.StepOverException;
import org.yishiting.refusal.StepOverException.How;
import org.yishiting.refusal.StepRefusedException;

/** The gate every completion passes, whichever way it comes: rights, who holds the step, the form's own rules. */
@Component
class StepCompletion {

    private final CaseForms forms;
    private final StepEvents events;
    private final ObjectProvider<StepGuard> guards;
    private final Refusals refusals;
    private final ObjectProvider<HistoryService> history;
    private final MessageSource messages;

    StepCompletion(
            CaseForms forms,
            StepEvents events,
            ObjectProvider<StepGuard> guards,
            Refusals refusals,
            ObjectProvider<HistoryService> history,
            MessageSource messages) {
        this.forms = forms;
        this.events = events;
        this.guards = guards;
        this.refusals = refusals;
        this.history = history;
        this.messages = messages;
    }

    /**
     * Does a person's work on a step; whatever rule is broken on the way, the person is told in words. Others may have
     * finished the step while it was being read, in parts and no longer whole: then that is what there is to say.
     */
    <T> T inWords(String taskId, Supplier<T> work) {
        try {
            return refusals.inWords(() -> Persistently.run(work));
        } catch (StepRefusedException | StepOverException told) {
            throw told;
        } catch (RuntimeException failed) {
            boolean canAsk = !TransactionSynchronizationManager.isActualTransactionActive();
            throw canAsk && isFinished(taskId) ? new StepOverException(How.OVER) : failed;
        }
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

    /** @throws StepOverException when a step that the person could have worked on is done */
    void requireOpen(CommandContext command, String taskId) {
        if (taskId != null) {
            find(command, taskId);
        }
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

    /**
     * Lets nobody claim what somebody has.
     *
     * @throws StepOverException when the step is done, or in somebody's hands
     */
    void requireFree(CommandContext command, String taskId) {
        TaskEntity task = find(command, taskId);
        if (command.getAuthenticatedUserId() != null && task.getAssignee() != null) {
            requireRight(command, task);
            throw new StepOverException(StepHolder.holds(command, taskId) ? How.MINE : How.TAKEN);
        }
    }

    /** Throws the engine's own refusal, so that a step of others looks as if it did not exist. */
    void requireRight(CommandContext command, String taskId) {
        requireRight(command, find(command, taskId));
    }

    private TaskEntity find(CommandContext command, String taskId) {
        TaskEntity task = command.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw isFinished(taskId)
                    ? new StepOverException(How.OVER)
                    : new NullValueException("Cannot find task with id " + taskId);
        }
        return task;
    }

    /** Whether the person could have worked on a step that is over; what was of others never existed. */
    private boolean isFinished(String taskId) {
        return taskId != null
                && history.getObject()
                                .createHistoricTaskInstanceQuery()
                                .taskId(taskId)
                                .finished()
                                .count()
                        > 0;
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
            throw new StepOverException(How.TAKEN);
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, House.LANGUAGE);
    }
}
