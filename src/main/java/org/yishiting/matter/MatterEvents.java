package org.yishiting.matter;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKinds;

/** What happens to a matter as a whole. */
@Component
public class MatterEvents implements EventKinds {

    public static final EventKind REPORTED = EventKind.named("REPORTED")
            .code("category", "category.")
            .code("channel", "channel.")
            .words("place", "text")
            .hidden("division");

    /** The visit confirmed it; what was found is in the answers of the step. */
    public static final EventKind REGISTERED = EventKind.named("REGISTERED")
            .code("category", "category.")
            .spoken("publicTitle")
            .hidden("care");

    public static final EventKind COMMENTED =
            EventKind.named("COMMENTED").own("text").ownOnly();

    public static final EventKind CLASSIFIED = EventKind.named("CLASSIFIED")
            .code("level", "level.")
            .words("limitDays")
            .times("dueAt")
            .open("level", "limitDays");

    public static final EventKind OVERRULED = EventKind.named("OVERRULED")
            .code("suggestedLevel", "level.")
            .code("suggestedRoute", "route.")
            .code("level", "level.")
            .code("route", "route.")
            .words("reason")
            .recorded()
            .open("level", "route", "reason");

    public static final EventKind PROGRESS_REPORTED = EventKind.named("PROGRESS_REPORTED")
            .hidden("commitment")
            .code("state", "progress.")
            .words("what", "unitName", "report")
            .open("what", "unitName", "state", "report")
            .withPhotos();

    public static final EventKind RULED = EventKind.named("RULED")
            .hidden("resolution")
            .words("round")
            .code("ruling", "ruling.")
            .open("ruling")
            .spoken("text");

    public static final EventKind REPORTER_TOLD = EventKind.named("REPORTER_TOLD")
            .byItself()
            .recorded()
            .code("template", "template.")
            .open("template");

    /** Tells staff that somebody must call. */
    public static final EventKind REPORTER_NOT_REACHED =
            EventKind.named("REPORTER_NOT_REACHED").byItself().untold().code("template", "template.");

    public static final EventKind STAGE_ENTERED =
            EventKind.named("STAGE_ENTERED").byItself().recorded();
    public static final EventKind STAGE_LEFT =
            EventKind.named("STAGE_LEFT").byItself().untold();
    public static final EventKind PROCEDURE_AWAITED =
            EventKind.named("PROCEDURE_AWAITED").byItself().recorded();
    public static final EventKind PROCEDURE_STARTED =
            EventKind.named("PROCEDURE_STARTED").byItself().recorded();
    public static final EventKind DECLINED = EventKind.named("DECLINED").spoken("reason");
    public static final EventKind ENDED = EventKind.named("ENDED").spoken("reason");
    public static final EventKind LEFT_OPEN = EventKind.named("LEFT_OPEN").byItself();
    public static final EventKind ARCHIVED = EventKind.named("ARCHIVED").byItself();

    @Override
    public List<EventKind> kinds() {
        return List.of(
                REPORTED,
                REGISTERED,
                COMMENTED,
                CLASSIFIED,
                OVERRULED,
                PROGRESS_REPORTED,
                RULED,
                REPORTER_TOLD,
                REPORTER_NOT_REACHED,
                STAGE_ENTERED,
                STAGE_LEFT,
                PROCEDURE_AWAITED,
                PROCEDURE_STARTED,
                DECLINED,
                ENDED,
                LEFT_OPEN,
                ARCHIVED);
    }
}
