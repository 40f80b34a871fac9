package org.yishiting.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.stereotype.Component;

/** Spares the engine's checks of rights the questions whose answers are known or are of no use. */
@Component
class RightsPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<SessionFactory> sessions = configuration.getCustomSessionFactories();
        if (sessions == null) {
            sessions = new ArrayList<>();
            configuration.setCustomSessionFactories(sessions);
        }
        sessions.add(new Rights());
        configuration.setResourceAuthorizationProvider(new TaskGrants());
        // counts distinct assignees for a licence, which the community edition has none of
        configuration.setTaskMetricsEnabled(false);
    }

    private static final class Rights implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new GroupRights();
        }
    }

    /**
     * Asks for rights with all groups of a person. The engine first reads which groups have any right at all, two for
     * every open step of the whole house, only to leave out those that have none and so change no answer.
     */
    private static final class GroupRights extends AuthorizationManager {

        @Override
        public List<String> filterAuthenticatedGroupIds(List<String> groups) {
            return groups == null ? List.of() : groups;
        }
    }
}
