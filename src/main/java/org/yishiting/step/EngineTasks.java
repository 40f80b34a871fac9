package org.yishiting.step;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.yishiting.step.StepClaimed.How;

/** Works on the engine's own tasks, in the transaction of whoever asks. */
@Component
class EngineTasks implements OpenTasks {

    private final ProcessEngineConfigurationImpl engine;
    private final Handover handover;

    EngineTasks(@Lazy ProcessEngineConfigurationImpl engine, Handover handover) {
        this.engine = engine;
        this.handover = handover;
    }

    @Override
    public void assign(String task, String user) {
        hand(task, user == null ? How.RELEASED : How.FORWARDED, found -> give(found, user));
    }

    @Override
    public void offer(String task, Collection<String> groups) {
        with(task, (command, found) -> {
            groupsOf(found).forEach(found::deleteCandidateGroup);
            found.addCandidateGroups(groups);
            hand(command, found, How.FORWARDED, given -> give(given, null), groups);
            return null;
        });
    }

    @Override
    public void delegate(String task, String user) {
        hand(task, How.DELEGATED, found -> found.delegate(user));
    }

    /** Forgets the owner too, whom the engine would otherwise keep for the next delegation by somebody else. */
    @Override
    public void giveBack(String task) {
        hand(task, How.RETURNED, found -> give(found, found.getOwner()));
    }

    @Override
    public boolean isDelegated(String task) {
        return with(task, (command, found) -> found.getDelegationState() == DelegationState.PENDING);
    }

    @Override
    public void moveDue(String task, Instant due) {
        with(task, (command, found) -> {
            found.setDueDate(Date.from(due));
            return found.triggerUpdateEvent();
        });
    }

    private static void give(TaskEntity task, String user) {
        task.setDelegationState(null);
        task.setOwner(null);
        task.setAssignee(user);
    }

    private static List<String> groupsOf(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private void hand(String task, How how, Consumer<TaskEntity> change) {
        with(task, (command, found) -> {
            hand(command, found, how, change, groupsOf(found));
            return null;
        });
    }

    private void hand(
            CommandContext command, TaskEntity task, How how, Consumer<TaskEntity> change, Collection<String> groups) {
        handover.as(how, () -> {
            change.accept(task);
            task.triggerUpdateEvent();
        });
        TaskRights.trim(command, task, groups);
    }

    private <T> T with(String task, BiFunction<CommandContext, TaskEntity, T> work) {
        try {
            return engine.getCommandExecutorTxRequired()
                    .execute(
                            command -> command.runWithoutAuthorization(() -> work.apply(command, find(command, task))));
        } catch (OptimisticLockingException overtaken) {
            throw new OptimisticLockingFailureException("task '" + task + "'", overtaken);
        }
    }

    private static TaskEntity find(CommandContext command, String task) {
        TaskEntity found = command.getTaskManager().findTaskById(task);
        if (found == null) {
            throw new NoSuchElementException("no open task '" + task + "'");
        }
        return found;
    }
}
