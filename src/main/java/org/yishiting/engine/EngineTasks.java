package org.yishiting.engine;

import java.time.Instant;
import java.util.Date;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Works on the engine's own tasks, in the transaction of whoever asks. */
@Component
class EngineTasks implements OpenTasks {

    private final ProcessEngineConfigurationImpl engine;

    EngineTasks(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public void assign(String task, String user) {
        change(task, found -> {
            found.setDelegationState(null);
            found.setOwner(null);
            found.setAssignee(user);
        });
    }

    @Override
    public void delegate(String task, String user) {
        change(task, found -> found.delegate(user));
    }

    @Override
    public void giveBack(String task) {
        change(task, TaskEntity::resolve);
    }

    @Override
    public boolean isDelegated(String task) {
        return ask(task, found -> found.getDelegationState() == DelegationState.PENDING);
    }

    @Override
    public void moveDue(String task, Instant due) {
        change(task, found -> found.setDueDate(Date.from(due)));
    }

    private void change(String task, Consumer<TaskEntity> work) {
        ask(task, found -> {
            work.accept(found);
            return found.triggerUpdateEvent();
        });
    }

    private boolean ask(String task, Predicate<TaskEntity> question) {
        return engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> question.test(find(command, task))));
    }

    private static TaskEntity find(CommandContext command, String task) {
        TaskEntity found = command.getTaskManager().findTaskById(task);
        if (found == null) {
            throw new NoSuchElementException("no open task '" + task + "'");
        }
        return found;
    }
}
