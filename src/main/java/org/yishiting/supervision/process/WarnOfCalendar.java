package org.yishiting.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.deadline.CalendarWarning;

/** {@code serviceTask_warnOfCalendar}: limits count wrongly in a year whose holidays are not known. */
@Component("warnOfCalendar")
class WarnOfCalendar implements JavaDelegate {

    private final CalendarWarning calendar;

    WarnOfCalendar(CalendarWarning calendar) {
        this.calendar = calendar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calendar.warnIfDue();
    }
}
