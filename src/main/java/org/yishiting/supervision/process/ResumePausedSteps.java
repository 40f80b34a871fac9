package org.yishiting.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.deadline.LimitChanges;

/** {@code serviceTask_resumePausedSteps}: the clock runs again of the steps whose day has come. */
@Component("resumePausedSteps")
class ResumePausedSteps implements JavaDelegate {

    private final LimitChanges limits;

    ResumePausedSteps(LimitChanges limits) {
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        limits.resumeDue();
    }
}
