package org.yishiting.matter.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yishiting.engine.NotStartedException;
import org.yishiting.matter.Intake;
import org.yishiting.matter.Matter;

/** Starts the community's procedure for a new matter, in the caller's transaction. */
@Component
class StartProcedure {

    private final RuntimeService runtime;

    StartProcedure(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void start(Intake.Reported reported) {
        Matter matter = reported.matter();
        try {
            runtime.startProcessInstanceByKey(matter.procedureKey(), matter.number());
        } catch (RuntimeException broken) {
            throw new NotStartedException(matter.procedureKey(), broken);
        }
    }
}
