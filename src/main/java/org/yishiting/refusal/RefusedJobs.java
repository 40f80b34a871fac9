package org.yishiting.refusal;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Work that the clock begins and a rule forbids: the incident says in words what is wrong. */
@Component
class RefusedJobs extends AbstractProcessEnginePlugin {

    private final Refusals refusals;

    RefusedJobs(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> interceptors = configuration.getCustomPostCommandInterceptorsTxRequired();
        if (interceptors == null) {
            interceptors = new ArrayList<>();
            configuration.setCustomPostCommandInterceptorsTxRequired(interceptors);
        }
        // behind the engine's own, so that a failure is in words when the engine notes it
        interceptors.add(new Interceptor());
    }

    private class Interceptor extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            return command instanceof ExecuteJobsCmd
                    ? refusals.inWords(() -> next.execute(command))
                    : next.execute(command);
        }
    }
}
