package org.yishiting.processes;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Stands for the calendar of working days: here every day is one. Public for the expression language. */
public final class CalendarDays {
    public Date after(Number days) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days.longValue())));
    }
}
