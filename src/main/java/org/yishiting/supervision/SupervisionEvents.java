package org.yishiting.supervision;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKinds;

/** What happens to a step that is late. */
@Component
public class SupervisionEvents implements EventKinds {

    public static final EventKind REMINDED =
            EventKind.named("REMINDED").byItself().recorded().times("dueAt").open("dueAt");
    public static final EventKind URGED = EventKind.named("URGED")
            .recorded()
            .words("times", "text")
            .other("assignee")
            .units("role");

    public static final EventKind LISTED = EventKind.named("LISTED")
            .spoken("reason")
            .times("dueAt")
            .units("role")
            .open("dueAt");

    public static final EventKind LED =
            EventKind.named("LED").byItself().times("dueAt").open("dueAt");
    public static final EventKind SUPERVISION_ENDED = EventKind.named("SUPERVISION_ENDED")
            .byItself()
            .recorded()
            .code("cause", "supervision.cause.")
            .open("cause");

    public static final EventKind LISTING_READ_OUT =
            EventKind.named("LISTING_READ_OUT").recorded().words("meetingOn").open("meetingOn");

    @Override
    public List<EventKind> kinds() {
        return List.of(REMINDED, URGED, LISTED, LED, SUPERVISION_ENDED, LISTING_READ_OUT);
    }
}
