package org.yishiting.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** With a command context of its own: one that is shared would be flushed in the outer transaction. */
@Component
class EngineTransaction implements OwnTransaction {

    private final ProcessEngineConfigurationImpl engine;

    EngineTransaction(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public void run(Runnable work) {
        engine.getCommandExecutorTxRequiresNew().execute(command -> {
            work.run();
            return null;
        });
    }
}
