package org.yishiting.step;

import static org.camunda.bpm.engine.authorization.Resources.HISTORIC_TASK;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Takes rights on a task from those who have no part in it any more; the engine by itself only ever gives them. */
final class TaskRights {

    private TaskRights() {}

    /**
     * Leaves those of its holder, of who delegated it, and of the groups.
     *
     * @param groups that it is offered to; links that the same command deleted would still count as the task's own
     */
    static void trim(CommandContext command, TaskEntity task, Collection<String> groups) {
        Set<String> users = Stream.of(task.getAssignee(), task.getOwner())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (Resources kind : List.of(TASK, HISTORIC_TASK)) {
            command
                    .getProcessEngineConfiguration()
                    .getAuthorizationService()
                    .createAuthorizationQuery()
                    .resourceType(kind)
                    .resourceId(task.getId())
                    .list()
                    .stream()
                    .filter(right -> !belongsTo(right, users, groups))
                    .forEach(right -> command.getAuthorizationManager().delete((AuthorizationEntity) right));
        }
    }

    private static boolean belongsTo(Authorization right, Set<String> users, Collection<String> groups) {
        return right.getUserId() == null ? groups.contains(right.getGroupId()) : users.contains(right.getUserId());
    }
}
