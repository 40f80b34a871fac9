package org.yishiting.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells where a procedure stands: only activities of the diagram at the top, the one residents see. */
@Component
class StageListener implements ExecutionListener {

    private final ApplicationEventPublisher events;

    StageListener(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.getProcessInstance().getSuperExecution() != null || !isProcedure(execution)) {
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

    /** Supervision and mails run beside the procedure, under the same business key. */
    private static boolean isProcedure(DelegateExecution execution) {
        return ((ExecutionEntity) execution)
                .getProcessDefinition()
                .getResourceName()
                .startsWith("procedures/");
    }
}
