package org.yishiting.supervision.process;

import static org.yishiting.supervision.process.SuperviseProcess.IS_NEEDED;
import static org.yishiting.supervision.process.SuperviseProcess.LIMIT_AT;
import static org.yishiting.supervision.process.SuperviseProcess.LIST_AFTER_DAYS;
import static org.yishiting.supervision.process.SuperviseProcess.LIST_AT;
import static org.yishiting.supervision.process.SuperviseProcess.SUPERVISION;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.supervision.Reminders;
import org.yishiting.workdays.Workdays;

/** {@code serviceTask_remindHolder}: the first stage, and when the next two come. */
@Component("remindHolder")
class RemindHolder implements JavaDelegate {

    private final Reminders reminders;
    private final Workdays workdays;

    RemindHolder(Reminders reminders, Workdays workdays) {
        this.reminders = reminders;
        this.workdays = workdays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Instant> limit = reminders.remind(SUPERVISION.get(execution), execution.getProcessBusinessKey());
        IS_NEEDED.set(execution, limit.isPresent());
        limit.ifPresent(at -> {
            LIMIT_AT.set(execution, Date.from(at));
            LIST_AT.set(execution, Date.from(workdays.move(at, LIST_AFTER_DAYS.get(execution))));
        });
    }
}
