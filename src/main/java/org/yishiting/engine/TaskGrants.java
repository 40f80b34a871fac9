package org.yishiting.engine;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Rights to a task as the engine gives them; those to a task that is only being created are not looked for. */
class TaskGrants extends DefaultAuthorizationProvider {

    @Override
    protected AuthorizationEntity getGrantAuthorization(
            String taskId, String userId, String groupId, Resource resource) {
        return isBeingCreated(taskId) ? null : super.getGrantAuthorization(taskId, userId, groupId, resource);
    }

    private static boolean isBeingCreated(String taskId) {
        DbEntityCache loaded = Context.getCommandContext().getDbEntityManager().getDbEntityCache();
        TaskEntity task = loaded.get(TaskEntity.class, taskId);
        return task != null && loaded.isTransient(task);
    }
}
