package org.yishiting.portal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;
import org.yishiting.commitment.Commitment;
import org.yishiting.commitment.Commitments;
import org.yishiting.deadline.DueWords;
import org.yishiting.deadline.Remaining;
import org.yishiting.matter.Matter;

/** What was resolved, in the words of its notice, and promised; public from the first notice on. */
@Service
public class Outcomes {

    /**
     * @param notices newest first, as published
     * @param result words of the newest notice that no objection has overturned, null when there is none
     * @param promises the commitments, empty before the first notice
     */
    public record Outcome(List<NoticeBoard.Posted> notices, String result, List<Promise> promises) {}

    /**
     * One line of the list of commitments 履职清单.
     *
     * @param status name of the commitment's status
     */
    public record Promise(String what, String unit, Remaining limit, String status) {}

    private final NoticeBoard board;
    private final Commitments commitments;
    private final DueWords dues;

    Outcomes(NoticeBoard board, Commitments commitments, DueWords dues) {
        this.board = board;
        this.commitments = commitments;
        this.dues = dues;
    }

    public Outcome of(Matter matter) {
        List<NoticeBoard.Posted> notices = new ArrayList<>(board.of(matter.number()));
        Collections.reverse(notices);
        if (notices.isEmpty()) {
            return new Outcome(notices, null, List.of());
        }
        return new Outcome(
                notices,
                notices.stream()
                        .filter(notice -> !notice.overturned())
                        .map(NoticeBoard.Posted::text)
                        .findFirst()
                        .orElse(null),
                commitments.of(matter.number()).stream().map(this::promise).toList());
    }

    private Promise promise(Commitment commitment) {
        return new Promise(
                commitment.what(),
                commitment.unitName(),
                dues.remaining(commitment.dueAt(), null),
                commitment.status().name());
    }
}
