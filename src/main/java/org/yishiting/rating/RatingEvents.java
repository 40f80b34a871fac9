package org.yishiting.rating;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.EventKinds;

/** What the reporter makes of the outcome. */
@Component
public class RatingEvents implements EventKinds {

    public static final EventKind RATING_ASKED = EventKind.named("RATING_ASKED")
            .byItself()
            .words("round")
            .times("closesAt")
            .open("closesAt");

    public static final EventKind RATED_SATISFIED = EventKind.named("RATED_SATISFIED")
            .words("round")
            .code("source", "rating.source.")
            .own("comment");

    public static final EventKind RATED_DISSATISFIED = EventKind.named("RATED_DISSATISFIED")
            .words("round")
            .code("source", "rating.source.")
            .own("comment");

    @Override
    public List<EventKind> kinds() {
        return List.of(RATING_ASKED, RATED_SATISFIED, RATED_DISSATISFIED);
    }
}
