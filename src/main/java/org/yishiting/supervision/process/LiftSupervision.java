package org.yishiting.supervision.process;

import static org.yishiting.supervision.process.SuperviseProcess.CAUSE;
import static org.yishiting.supervision.process.SuperviseProcess.SUPERVISION;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.supervision.Cause;
import org.yishiting.supervision.Supervisions;

/** {@code serviceTask_liftSupervision}: in the transaction in which the step is over. */
@Component("liftSupervision")
class LiftSupervision implements JavaDelegate {

    private final Supervisions supervisions;

    LiftSupervision(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        supervisions.lift(
                SUPERVISION.get(execution), execution.getProcessBusinessKey(), Cause.valueOf(CAUSE.get(execution)));
    }
}
