package org.yishiting.step;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** The groups of whoever asks, for filters that say {@code ${ownGroups.list()}}. */
@Component
public class OwnGroups {

    private static final List<String> NONE = List.of("-");

    private final IdentityService identity;

    OwnGroups(IdentityService identity) {
        this.identity = identity;
    }

    /** Never empty, which a query would refuse: a new account without a post sees an empty list of tasks. */
    public List<String> list() {
        Authentication authentication = identity.getCurrentAuthentication();
        List<String> groups = authentication == null ? null : authentication.getGroupIds();
        return groups == null || groups.isEmpty() ? NONE : groups;
    }
}
