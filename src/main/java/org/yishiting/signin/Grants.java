package org.yishiting.signin;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.Arrays;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * Standing rights in the engine. Rights on a task come with the task; nothing here opens a matter to staff.
 *
 * <p>Rights on a definition, an instance or its history know no divisions: whoever has them has them everywhere.
 *
 * <p>Granting again changes nothing, or brings an older grant to what is written here.
 */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Everybody uses Tasklist and sees the diagrams. */
    void toEverybody() {
        grant(everybody(), APPLICATION, "tasklist", ACCESS);
        grant(everybody(), APPLICATION, "welcome", ACCESS);
        grant(everybody(), PROCESS_DEFINITION, ANY, READ);
    }

    void filterToEverybody(String filterId) {
        grant(everybody(), FILTER, filterId, READ);
    }

    /** Looks at every instance of every division and repeats what failed; starts, changes and ends nothing. */
    void toManagers(String group) {
        grant(to(group), APPLICATION, "cockpit", ACCESS);
        grant(to(group), PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY, RETRY_JOB);
        grant(to(group), PROCESS_INSTANCE, ANY, READ, ProcessInstancePermissions.RETRY_JOB);
        definitionsTo(group);
    }

    /** Looks at what is deployed; takes back what {@link #toManagers} once granted on instances. */
    void toManagersOfParts(String group) {
        revoke(to(group), PROCESS_DEFINITION);
        revoke(to(group), PROCESS_INSTANCE);
        toOnlookers(group);
    }

    /** Looks at what is deployed. */
    void toOnlookers(String group) {
        grant(to(group), APPLICATION, "cockpit", ACCESS);
        grant(to(group), PROCESS_DEFINITION, ANY, READ);
        definitionsTo(group);
    }

    void toAdministrators() {
        for (Resource resource : Resources.values()) {
            grant(to(Groups.CAMUNDA_ADMIN), resource, ANY, ALL);
        }
    }

    private void definitionsTo(String group) {
        grant(to(group), DECISION_DEFINITION, ANY, READ);
        grant(to(group), DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
        grant(to(group), DEPLOYMENT, ANY, READ);
    }

    private void grant(Receiver receiver, Resource resource, String resourceId, Permission... permissions) {
        Authorization found =
                receiver.query().resourceType(resource).resourceId(resourceId).singleResult();
        Authorization grant = found == null ? receiver.blank().get() : found;
        if (found != null && Arrays.stream(permissions).allMatch(found::isPermissionGranted)) {
            return;
        }
        grant.setResource(resource);
        grant.setResourceId(resourceId);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }

    private void revoke(Receiver receiver, Resource resource) {
        receiver.query()
                .resourceType(resource)
                .resourceId(ANY)
                .list()
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    private Receiver everybody() {
        return new Receiver(
                authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GLOBAL),
                () -> authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL));
    }

    private Receiver to(String group) {
        return new Receiver(
                authorizations
                        .createAuthorizationQuery()
                        .authorizationType(AUTH_TYPE_GRANT)
                        .groupIdIn(group),
                () -> {
                    Authorization blank = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
                    blank.setGroupId(group);
                    return blank;
                });
    }

    /** Whose right it is: how to find it, and an empty one to fill. */
    private record Receiver(AuthorizationQuery query, Supplier<Authorization> blank) {}
}
