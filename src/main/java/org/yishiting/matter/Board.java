package org.yishiting.matter;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the notice board says about all matters together. */
@Service
@Transactional(readOnly = true)
public class Board {

    private final BoardRepository matters;

    Board(BoardRepository matters) {
        this.matters = matters;
    }

    /** Matters that are on their way or wait for their rating. */
    public long open() {
        return matters.countByStatusIn(EnumSet.of(Status.OPEN, Status.RATING));
    }

    /** Matters closed with a result at or after the instant. */
    public long closedSince(Instant since) {
        return matters.countByStatusAndClosedAtGreaterThanEqual(Status.CLOSED, since);
    }

    /** Matters closed with a result that have a public title, newest first. */
    public List<Matter> latestResults(int size) {
        return matters.findByStatusAndPublicTitleIsNotNullOrderByClosedAtDesc(Status.CLOSED, Limit.of(size));
    }
}
