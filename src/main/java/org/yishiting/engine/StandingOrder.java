package org.yishiting.engine;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts groups, rights and filters of the engine in order at each start, one node after the other. */
@Component
class StandingOrder {

    private static final Logger log = LoggerFactory.getLogger(StandingOrder.class);
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
        grantToManagers();
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

    /** Instances only while no manager could read there what is not below them. */
    private void grantToManagers() {
        List<String> groups = overseers.managerGroups();
        if (overseers.managersOverseeAll()) {
            groups.forEach(grants::toManagers);
        } else {
            groups.forEach(grants::toManagersOfParts);
            log.warn(
                    "There are several districts, and rights on instances hold for all of them: {} see no instances in"
                            + " Cockpit, only members of {} do",
                    groups,
                    Groups.CAMUNDA_ADMIN);
        }
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
