package org.yishiting.portal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.yishiting.commitment.Commitment;
import org.yishiting.commitment.Commitments;
import org.yishiting.council.Councils;
import org.yishiting.council.Resolution;
import org.yishiting.matter.Matter;
import org.yishiting.portal.Days.Limit;

/** What was resolved and promised; public from the first notice on. */
@Service
public class Outcomes {

    /**
     * @param notices newest first, as published
     * @param resolution words of the resolution in force, null before the first notice
     * @param promises the commitments, empty before the first notice
     */
    public record Outcome(List<NoticeBoard.Posted> notices, String resolution, List<Promise> promises) {}

    /**
     * One line of the list of commitments 履职清单.
     *
     * @param status name of the commitment's status
     */
    public record Promise(String what, String unit, Limit limit, String status) {}

    private final NoticeBoard board;
    private final Councils councils;
    private final Commitments commitments;
    private final Days days;

    Outcomes(NoticeBoard board, Councils councils, Commitments commitments, Days days) {
        this.board = board;
        this.councils = councils;
        this.commitments = commitments;
        this.days = days;
    }

    public Outcome of(Matter matter) {
        List<NoticeBoard.Posted> notices = board.of(matter.number());
        if (notices.isEmpty()) {
            return new Outcome(notices, null, List.of());
        }
        Optional<Resolution> resolution = councils.lastResolution(matter.number());
        return new Outcome(
                notices,
                resolution.map(Resolution::text).orElse(null),
                commitments.of(matter.number()).stream().map(this::promise).toList());
    }

    private Promise promise(Commitment commitment) {
        return new Promise(
                commitment.what(),
                commitment.unitName(),
                days.limit(commitment.dueAt()),
                commitment.status().name());
    }
}
