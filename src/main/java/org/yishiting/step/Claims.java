package org.yishiting.step;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Claims steps for a person on pages of the house, under the same rules and with the same answers as in Tasklist. */
@Component
public class Claims {

    private final TaskService tasks;
    private final IdentityService identity;

    Claims(@Lazy TaskService tasks, @Lazy IdentityService identity) {
        this.tasks = tasks;
        this.identity = identity;
    }

    /**
     * Claims one step; throws what the engine and its rules throw when it is not the person's to claim.
     *
     * @param groups all of the person
     */
    public void claim(String task, String user, Collection<String> groups) {
        identity.setAuthentication(user, List.copyOf(groups));
        try {
            tasks.claim(task, user);
        } finally {
            identity.clearAuthentication();
        }
    }
}
