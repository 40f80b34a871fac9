package org.yishiting.workdays;

import java.time.Instant;
import java.util.Date;
import org.yishiting.engine.DiagramFunction;

/** Counts working days; diagrams say {@code ${workdays.after(3)}}. */
public interface Workdays {

    /** End of the n-th working day after today (24:00 local time is 23:59:59); n of 0 or more. */
    @DiagramFunction
    Date after(Number days);

    /** Working days from now until the instant: 0 today, negative when past. */
    int until(Instant due);

    /** Working days from the day of the first instant, not counted, to the day of the last, counted; 0 or more. */
    int between(Instant first, Instant last);

    /** The limit moved by n working days, 0 or more, at the same time of day. */
    Instant move(Instant due, int days);
}
