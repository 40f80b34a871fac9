package org.yishiting.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which accounts exist and what groups they are in, at most half a minute old. */
@Component
class KnownAccounts {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final IdentityService identity;
    private final LoadingCache<String, Optional<List<String>>> groups;

    KnownAccounts(@Lazy IdentityService identity) {
        this.identity = identity;
        this.groups = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(REMEMBERED)
                .build(this::read);
    }

    /** Group ids of an account; empty when the account is gone. */
    Optional<List<String>> groupsOf(String userId) {
        return groups.get(userId);
    }

    /** Reads again at the next question. */
    void forget(String userId) {
        groups.invalidate(userId);
    }

    /** Memberships end with their account, so only one without groups has to be looked for. */
    private Optional<List<String>> read(String userId) {
        List<String> ids = identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
        return ids.isEmpty() && identity.createUserQuery().userId(userId).count() == 0
                ? Optional.empty()
                : Optional.of(ids);
    }
}
