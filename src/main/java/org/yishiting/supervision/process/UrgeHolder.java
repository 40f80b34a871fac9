package org.yishiting.supervision.process;

import static org.yishiting.supervision.process.SuperviseProcess.SUPERVISION;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.supervision.Urgings;

/** {@code serviceTask_urgeHolder}. */
@Component("urgeHolder")
class UrgeHolder implements JavaDelegate {

    private final Urgings urgings;

    UrgeHolder(Urgings urgings) {
        this.urgings = urgings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        urgings.urgeByRule(SUPERVISION.get(execution), execution.getProcessBusinessKey());
    }
}
