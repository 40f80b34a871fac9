package org.yishiting.engine;

import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts groups, rights and filters of the engine in order at each start, one node after the other. */
@Component
class StandingOrder {

    private static final String ADMINISTRATOR = "admin";

    private final ProcessEngineConfigurationImpl engine;
    private final IdentityService identity;
    private final Overseers overseers;
    private final Grants grants;
    private final TaskFilters filters;
    private final MessageSource messages;

    StandingOrder(
            ProcessEngineConfigurationImpl engine,
            IdentityService identity,
            Overseers overseers,
            Grants grants,
            TaskFilters filters,
            MessageSource messages) {
        this.engine = engine;
        this.identity = identity;
        this.overseers = overseers;
        this.grants = grants;
        this.filters = filters;
        this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void establish() {
        waitForOtherNodes();
        admitAdministrator();
        overseers.designerGroups().forEach(this::found);
        grants.toEverybody();
        grants.toAdministrators();
        overseers.managerGroups().forEach(grants::toManagers);
        overseers.designerGroups().forEach(grants::toDesigners);
        filters.create();
    }

    /** The engine's own lock for deployments, held until this transaction ends. */
    private void waitForOtherNodes() {
        engine.getCommandExecutorTxRequired().execute(command -> {
            command.getPropertyManager().acquireExclusiveLock();
            return null;
        });
    }

    private void admitAdministrator() {
        found(Groups.CAMUNDA_ADMIN);
        boolean exists = identity.createUserQuery().userId(ADMINISTRATOR).count() > 0;
        boolean member = identity.createUserQuery()
                        .userId(ADMINISTRATOR)
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count()
                > 0;
        if (exists && !member) {
            identity.createMembership(ADMINISTRATOR, Groups.CAMUNDA_ADMIN);
        }
    }

    private void found(String groupId) {
        if (identity.createGroupQuery().groupId(groupId).count() > 0) {
            return;
        }
        Group group = identity.newGroup(groupId);
        group.setName(messages.getMessage("group." + groupId, null, Locale.CHINESE));
        group.setType(Groups.GROUP_TYPE_SYSTEM);
        identity.saveGroup(group);
    }
}
