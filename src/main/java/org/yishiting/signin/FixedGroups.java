package org.yishiting.signin;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;

/** Groups of the engine that are no posts; what they may do is granted at each start. */
@Component
public class FixedGroups {

    /**
     * Everybody who oversees a division. Cockpit lets them in: our pages there show what is stuck in their divisions,
     * the engine's own only what is deployed.
     */
    public static final String OVERSEERS = "overseer";

    private final IdentityService identity;
    private final MessageSource messages;

    FixedGroups(IdentityService identity, MessageSource messages) {
        this.identity = identity;
        this.messages = messages;
    }

    /** Makes an account a member, once; the group comes into being with its first member. */
    public void admit(String userId, String groupId) {
        found(groupId);
        if (identity.createUserQuery().userId(userId).memberOfGroup(groupId).count() == 0) {
            identity.createMembership(userId, groupId);
        }
    }

    void found(String groupId) {
        if (identity.createGroupQuery().groupId(groupId).count() > 0) {
            return;
        }
        Group group = identity.newGroup(groupId);
        group.setName(messages.getMessage("group." + groupId, null, House.LANGUAGE));
        group.setType(Groups.GROUP_TYPE_SYSTEM);
        identity.saveGroup(group);
    }
}
