package org.yishiting.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKinds;

/** What happens while something is on the notice board. */
@Component
public class NoticeEvents implements EventKinds {

    public static final EventKind NOTICE_PUBLISHED = EventKind.named("NOTICE_PUBLISHED")
            .hidden("notice")
            .spoken("title")
            .words("text")
            .times("closesAt")
            .open("closesAt");

    /** Residents read of it with its answer, once there is one. */
    public static final EventKind OBJECTION_MADE = EventKind.named("OBJECTION_MADE")
            .untold()
            .hidden("notice", "objection")
            .words("text");

    /** Residents read of it with its answer, once there is one. */
    public static final EventKind OBJECTION_ADDED_TO = EventKind.named("OBJECTION_ADDED_TO")
            .untold()
            .hidden("notice", "objection")
            .words("text");

    public static final EventKind OBJECTION_UPHELD = EventKind.named("OBJECTION_UPHELD")
            .hidden("notice", "objection")
            .spoken("gist")
            .spoken("answer");

    public static final EventKind OBJECTION_REJECTED = EventKind.named("OBJECTION_REJECTED")
            .hidden("notice", "objection")
            .spoken("gist")
            .spoken("answer");

    public static final EventKind NOTICE_CLOSED = EventKind.named("NOTICE_CLOSED")
            .byItself()
            .hidden("notice")
            .code("status", "notice.status.")
            .words("objections")
            .open("status", "objections");

    @Override
    public List<EventKind> kinds() {
        return List.of(
                NOTICE_PUBLISHED,
                OBJECTION_MADE,
                OBJECTION_ADDED_TO,
                OBJECTION_UPHELD,
                OBJECTION_REJECTED,
                NOTICE_CLOSED);
    }
}
