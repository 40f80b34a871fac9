package org.yishiting.signin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts groups, rights and filters of the engine in order at each start, one node after the other. */
@Component
class EngineRights {

    private static final Logger log = LoggerFactory.getLogger(EngineRights.class);
    private static final String ADMINISTRATOR = "admin";

    private final ProcessEngineConfigurationImpl engine;
    private final IdentityService identity;
    private final Overseers overseers;
    private final Grants grants;
    private final TaskFilters filters;
    private final FixedGroups groups;

    EngineRights(
            ProcessEngineConfigurationImpl engine,
            IdentityService identity,
            Overseers overseers,
            Grants grants,
            TaskFilters filters,
            FixedGroups groups) {
        this.engine = engine;
        this.identity = identity;
        this.overseers = overseers;
        this.grants = grants;
        this.filters = filters;
        this.groups = groups;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void establish() {
        waitForOtherNodes();
        admitAdministrator();
        admitOverseers();
        overseers.designerGroups().forEach(groups::found);
        grants.toEverybody();
        grants.toAdministrators();
        grantToManagers();
        overseers.designerGroups().forEach(grants::toOnlookers);
        grants.toOnlookers(FixedGroups.OVERSEERS);
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
        List<String> managers = overseers.managerGroups();
        if (overseers.managersOverseeAll()) {
            managers.forEach(grants::toManagers);
        } else {
            managers.forEach(grants::toManagersOfParts);
            log.warn(
                    "There are several districts, and rights on instances hold for all of them: {} see no instances in"
                            + " Cockpit, only members of {} do",
                    managers,
                    Groups.CAMUNDA_ADMIN);
        }
    }

    private void admitAdministrator() {
        groups.found(Groups.CAMUNDA_ADMIN);
        if (identity.createUserQuery().userId(ADMINISTRATOR).count() > 0) {
            groups.admit(ADMINISTRATOR, Groups.CAMUNDA_ADMIN);
        }
    }

    /** Whoever is appointed is let in at once; here follow those who were appointed before there was the group. */
    private void admitOverseers() {
        groups.found(FixedGroups.OVERSEERS);
        Set<String> members = identity.createUserQuery().memberOfGroup(FixedGroups.OVERSEERS).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
        overseers.people().stream()
                .filter(person -> !members.contains(person))
                .forEach(person -> identity.createMembership(person, FixedGroups.OVERSEERS));
    }
}
