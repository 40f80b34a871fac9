package org.yishiting.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.AuthorizationQueryImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Rights to a task as the engine gives them. Those to a task that is only being created are not looked for; what a
 * person has of a task and of its history is read at once.
 */
class TaskGrants extends DefaultAuthorizationProvider {

    @Override
    protected AuthorizationEntity getGrantAuthorization(
            String taskId, String userId, String groupId, Resource resource) {
        return isBeingCreated(taskId) ? null : super.getGrantAuthorization(taskId, userId, groupId, resource);
    }

    @Override
    protected AuthorizationEntity[] createOrUpdateAuthorizationsByUserId(Task task, String userId) {
        return isBeingCreated(task.getId())
                ? super.createOrUpdateAuthorizationsByUserId(task, userId)
                : new Held(grants(task.getId(), userId)).createOrUpdateAuthorizationsByUserId(task, userId);
    }

    private static boolean isBeingCreated(String taskId) {
        DbEntityCache loaded = Context.getCommandContext().getDbEntityManager().getDbEntityCache();
        TaskEntity task = loaded.get(TaskEntity.class, taskId);
        return task != null && loaded.isTransient(task);
    }

    private static List<Authorization> grants(String taskId, String userId) {
        CommandContext command = Context.getCommandContext();
        AuthorizationQueryImpl query = new AuthorizationQueryImpl();
        query.authorizationType(Authorization.AUTH_TYPE_GRANT).userIdIn(userId).resourceId(taskId);
        return command.runWithoutAuthorization(
                () -> command.getAuthorizationManager().selectAuthorizationByQueryCriteria(query));
    }

    /** Looks among what was read. */
    private static final class Held extends DefaultAuthorizationProvider {

        private final List<Authorization> grants;

        Held(List<Authorization> grants) {
            this.grants = grants;
        }

        @Override
        protected AuthorizationEntity[] createOrUpdateAuthorizationsByUserId(Task task, String userId) {
            return super.createOrUpdateAuthorizationsByUserId(task, userId);
        }

        @Override
        protected AuthorizationEntity getGrantAuthorization(
                String taskId, String userId, String groupId, Resource resource) {
            return grants.stream()
                    .filter(grant -> grant.getResourceType() == resource.resourceType())
                    .map(AuthorizationEntity.class::cast)
                    .findFirst()
                    .orElse(null);
        }
    }
}
