package org.yishiting.community.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yishiting.community.Accounts;
import org.yishiting.community.Divisions;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.house.House;
import org.yishiting.signin.FixedGroups;

/**
 * Keeps accounts in the engine and mirrors posts as groups {@code role@division}; whoever oversees a division is let
 * into Cockpit.
 */
@Component
class EngineAccounts implements Accounts {

    private static final String GROUP_TYPE = "POST";

    private final IdentityService identity;
    private final Divisions divisions;
    private final MessageSource messages;
    private final FixedGroups groups;
    private final ProcessEngineConfigurationImpl engine;

    EngineAccounts(
            IdentityService identity,
            Divisions divisions,
            MessageSource messages,
            FixedGroups groups,
            @Lazy ProcessEngineConfigurationImpl engine) {
        this.identity = identity;
        this.divisions = divisions;
        this.messages = messages;
        this.groups = groups;
        this.engine = engine;
    }

    @Override
    public void open(String userId, String fullName, String email, String password) {
        User user = identity.newUser(userId);
        user.setFirstName(fullName);
        user.setLastName("");
        user.setEmail(email);
        user.setPassword(password);
        identity.saveUser(user);
    }

    @Override
    public boolean exists(String userId) {
        return find(userId).isPresent();
    }

    @Override
    public Optional<String> nameOf(String userId) {
        return find(userId).map(User::getFirstName);
    }

    @Override
    public Map<String, String> namesOf(Collection<String> userIds) {
        return userIds.isEmpty()
                ? Map.of()
                : freely(() -> identity.createUserQuery()
                                .userIdIn(userIds.toArray(String[]::new))
                                .list())
                        .stream()
                        .filter(user -> user.getFirstName() != null)
                        .collect(Collectors.toMap(User::getId, User::getFirstName));
    }

    @Override
    public Optional<String> emailOf(String userId) {
        return find(userId).map(User::getEmail).filter(email -> !email.isBlank());
    }

    @Override
    public List<String> membersOf(String group) {
        return identity.createUserQuery().memberOfGroup(group).list().stream()
                .map(User::getId)
                .toList();
    }

    @EventListener
    void mirror(Posts.Appointed appointed) {
        Post post = appointed.post();
        String id = post.group();
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(messages.getMessage("role." + post.role().id(), null, House.LANGUAGE) + " · "
                    + divisions.get(post.division()).name());
            group.setType(GROUP_TYPE);
            identity.saveGroup(group);
        }
        if (identity.createUserQuery().userId(post.userId()).memberOfGroup(id).count() == 0) {
            identity.createMembership(post.userId(), id);
        }
        if (post.role().overseesDivision()) {
            groups.admit(post.userId(), FixedGroups.OVERSEERS);
        }
    }

    private Optional<User> find(String userId) {
        return Optional.ofNullable(
                freely(() -> identity.createUserQuery().userId(userId).singleResult()));
    }

    /** The application asks who somebody is, also while a person works who may not read accounts. */
    private <T> T freely(Callable<T> question) {
        return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(question));
    }
}
