package org.yishiting.portal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.yishiting.matter.HeldReports;
import org.yishiting.matter.Intake;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Report;
import org.yishiting.matter.TrackingCode;

/** Takes a resident's word in together with its photos: all or nothing, and once for each form. */
@Service
public class Reporting {

    private final Intake intake;
    private final HeldReports held;
    private final Matters matters;

    Reporting(Intake intake, HeldReports held, Matters matters) {
        this.intake = intake;
        this.held = held;
        this.matters = matters;
    }

    /**
     * What was taken.
     *
     * @param number of the matter; empty while staff look at the report first
     * @param text as it was sent
     */
    public record Sent(Optional<String> number, String trackingCode, String text, Instant at) {}

    /** What was taken with this draft before, on whatever node and however long ago. */
    public Optional<Sent> sentWith(ReportDraft draft) {
        String code = TrackingCode.of(draft.key());
        return matters.findByTrackingCode(code)
                .map(matter -> new Sent(Optional.of(matter.number()), code, matter.text(), matter.reportedAt()))
                .or(() -> held.find(code)
                        .map(waiting -> new Sent(Optional.empty(), code, waiting.text(), waiting.heldAt())));
    }

    /** A matter from now on. */
    public void submit(Report report, ReportDraft draft) {
        intake.take(report, draft.contents(), draft.key());
        draft.discard();
    }

    /** Taken too, but staff look at it first. */
    public void hold(Report report, ReportDraft draft) {
        held.hold(report, draft.contents(), draft.key());
        draft.discard();
    }
}
