package org.yishiting.operation.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.house.House;
import org.yishiting.operation.SystemGroups;

/** Reads and writes the engine's identity tables; what groups may do in the engine is granted at each start. */
@Component
class EngineSystemGroups implements SystemGroups {

    private final ProcessEngine engine;
    private final IdentityService identity;
    private final MessageSource messages;
    private final JdbcClient jdbc;

    EngineSystemGroups(ProcessEngine engine, MessageSource messages, JdbcClient jdbc) {
        this.engine = engine;
        this.identity = engine.getIdentityService();
        this.messages = messages;
        this.jdbc = jdbc;
    }

    @Override
    public boolean hasMembers(String group) {
        return identity.createUserQuery().memberOfGroup(group).count() > 0;
    }

    @Override
    @Transactional
    public void admit(String userId, String groupId) {
        if (identity.createGroupQuery().groupId(groupId).count() == 0) {
            Group group = identity.newGroup(groupId);
            group.setName(messages.getMessage("group." + groupId, null, House.LANGUAGE));
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identity.saveGroup(group);
        }
        identity.createMembership(userId, groupId);
    }

    @Override
    public List<String> accountsOpenedBy(String password) {
        PasswordManager passwords =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getPasswordManager();
        return identity.createUserQuery().list().stream()
                .map(UserEntity.class::cast)
                .filter(user ->
                        passwords.check(EncryptionUtil.saltPassword(password, user.getSalt()), user.getPassword()))
                .map(User::getId)
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void awaitTurn() {
        jdbc.sql("select value_ from act_ge_property where name_ = 'startup.lock' for update")
                .query(String.class)
                .single();
    }
}
