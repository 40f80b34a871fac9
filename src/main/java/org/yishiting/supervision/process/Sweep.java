package org.yishiting.supervision.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.deadline.CalendarWarning;
import org.yishiting.deadline.LimitChanges;
import org.yishiting.engine.ServiceVerb;

/** The process {@code sweep}, which goes round by a timer and belongs to no matter. */
@Configuration
class Sweep {

    /** Begins to supervise the next steps that are near or past their limit. */
    @Bean
    ServiceVerb sweepDeadlines(Patrol patrol) {
        return ServiceVerb.does(execution -> patrol.go());
    }

    /** The clock runs again of the steps whose day has come. */
    @Bean
    ServiceVerb resumePausedSteps(LimitChanges limits) {
        return ServiceVerb.does(execution -> limits.resumeDue());
    }

    /** Limits count wrongly in a year whose holidays are not known. */
    @Bean
    ServiceVerb warnOfCalendar(CalendarWarning calendar) {
        return ServiceVerb.does(execution -> calendar.warnIfDue());
    }
}
