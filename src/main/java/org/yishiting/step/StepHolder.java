package org.yishiting.step;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;

/** What the holder of a step may do with it besides completing it. */
final class StepHolder {

    private StepHolder() {}

    /** Whether the person who asks has claimed the step. */
    static boolean holds(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        return task != null
                && task.getAssignee() != null
                && task.getAssignee().equals(context.getAuthenticatedUserId());
    }

    /** Whether the person who asks means themselves; the application may mean anybody. */
    static boolean isSelf(CommandContext context, String userId) {
        String person = context.getAuthenticatedUserId();
        return person == null || person.equals(userId);
    }

    /** Whether the step waits for somebody to whom its holder has delegated it. */
    static boolean isDelegated(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        return task != null && task.getDelegationState() == DelegationState.PENDING;
    }

    /** Whether a change makes or ends a delegation, which the engine takes for an ordinary field of a task. */
    static boolean delegates(CommandContext context, Task changed) {
        TaskEntity stored =
                changed.getId() == null ? null : context.getTaskManager().findTaskById(changed.getId());
        return stored != null
                && (stored.getDelegationState() == DelegationState.PENDING
                        || !Objects.equals(stored.getOwner(), changed.getOwner())
                        || !Objects.equals(stored.getDelegationState(), changed.getDelegationState()));
    }

    /** Whether a change moves the limit, which moves by its own rules. */
    static boolean movesDue(CommandContext context, Task changed) {
        TaskEntity stored =
                changed.getId() == null ? null : context.getTaskManager().findTaskById(changed.getId());
        return stored != null && !Objects.equals(time(stored.getDueDate()), time(changed.getDueDate()));
    }

    /** Whether the holder changes the follow-up date and nothing else. */
    static boolean onlyFollowsUp(CommandContext context, Task changed) {
        if (!holds(context, changed.getId())) {
            return false;
        }
        TaskEntity stored = context.getTaskManager().findTaskById(changed.getId());
        return Objects.equals(stored.getName(), changed.getName())
                && Objects.equals(stored.getDescription(), changed.getDescription())
                && Objects.equals(stored.getAssignee(), changed.getAssignee())
                && Objects.equals(stored.getOwner(), changed.getOwner())
                && Objects.equals(stored.getDelegationState(), changed.getDelegationState())
                && Objects.equals(time(stored.getDueDate()), time(changed.getDueDate()))
                && Objects.equals(stored.getParentTaskId(), changed.getParentTaskId())
                && stored.getPriority() == changed.getPriority();
    }

    /** Dates from the database and from a request are of different classes. */
    private static Long time(Date date) {
        return date == null ? null : date.getTime();
    }
}
