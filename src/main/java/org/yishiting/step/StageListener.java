package org.yishiting.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yishiting.engine.DeployedProcesses;

/** Tells where a procedure stands: only activities of the diagram at the top, the one residents see. */
@Component
class StageListener implements ExecutionListener {

    private final ApplicationEventPublisher events;
    private final DeployedProcesses processes;

    StageListener(ApplicationEventPublisher events, DeployedProcesses processes) {
        this.events = events;
        this.processes = processes;
    }

    @Override
    public void notify(DelegateExecution execution) {
        // supervision and mails run beside the procedure, under the same business key
        if (execution.getProcessInstance().getSuperExecution() != null
                || !processes.isProcedure(execution.getProcessDefinitionId())) {
            return;
        }
        String matter = execution.getProcessBusinessKey();
        String activity = execution.getCurrentActivityId();
        String name = execution.getCurrentActivityName();
        events.publishEvent(
                EVENTNAME_START.equals(execution.getEventName())
                        ? new StageEntered(matter, activity, name)
                        : new StageLeft(matter, activity, name));
    }
}
