package org.yishiting.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yishiting.signin.password.OwnPassword;

/** Which accounts exist and what groups they are in, at most a few seconds old, whatever node has changed them. */
@Component
class KnownAccounts {

    /**
     * What is known of an account.
     *
     * @param hash of its password, as it is stored
     * @param oneTime whether somebody else has set its password
     */
    record Known(List<String> groups, String hash, boolean oneTime) {}

    private final IdentityService identity;
    private final OwnPassword passwords;
    private final LoadingCache<String, Optional<Known>> accounts;

    KnownAccounts(
            @Lazy IdentityService identity,
            OwnPassword passwords,
            @Value("${yishiting.sign-in.remembered}") Duration remembered) {
        this.identity = identity;
        this.passwords = passwords;
        this.accounts = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(remembered)
                .build(this::read);
    }

    /** Empty when the account is gone. */
    Optional<Known> of(String userId) {
        return accounts.get(userId);
    }

    /** Group ids of an account; empty when the account is gone. */
    Optional<List<String>> groupsOf(String userId) {
        return of(userId).map(Known::groups);
    }

    /** Reads again at the next question. */
    void forget(String userId) {
        accounts.invalidate(userId);
    }

    private Optional<Known> read(String userId) {
        User user = identity.createUserQuery().userId(userId).singleResult();
        return Optional.ofNullable(user)
                .map(account -> new Known(groupIds(userId), account.getPassword(), passwords.isOneTime(userId)));
    }

    private List<String> groupIds(String userId) {
        return identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
    }
}
