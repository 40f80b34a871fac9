package org.yishiting.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Divisions;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Matters;
import org.yishiting.step.Phase;
import org.yishiting.step.StepCompleted;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** What was listed in a community is read out first at its next meeting (A1 ⑥ 监督执行, A19 督落实). */
@Service
@Transactional
public class ReadingOut {

    private static final String CONFIRMED = "listingsReadOut";

    private final ListingRepository listings;
    private final SupervisionRepository supervisions;
    private final PendingSteps steps;
    private final Matters matters;
    private final Divisions divisions;
    private final Ledger ledger;
    private final Clock clock;

    ReadingOut(
            ListingRepository listings,
            SupervisionRepository supervisions,
            PendingSteps steps,
            Matters matters,
            Divisions divisions,
            Ledger ledger,
            Clock clock) {
        this.listings = listings;
        this.supervisions = supervisions;
        this.steps = steps;
        this.matters = matters;
        this.divisions = divisions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What a meeting has to hear: listed until it began, heard by none before.
     *
     * @param task of the step that holds the meeting
     */
    @Transactional(readOnly = true)
    public List<Listing> dueAt(String task) {
        return steps.find(task).map(this::unheard).orElse(List.of());
    }

    /** The limit of the step is the time of the meeting. */
    private List<Listing> unheard(PendingStep meeting) {
        Instant began = meeting.firstDueAt().orElseGet(clock::instant);
        String community = divisions.homeOf(meeting.division()).code();
        return listings.findByCommunityAndReadOutAtIsNullAndListedAtLessThanEqualOrderByListedAtAscIdAsc(
                community, began);
    }

    /** Before the step is closed, and all matters in one order, so that two meetings do not wait for each other. */
    @EventListener
    @Order(Phase.SETTLE)
    void held(StepCompleted completed) {
        if (completed.answers().stream().anyMatch(answer -> answer.key().equals(CONFIRMED))) {
            String about = completed.step().matter();
            String meeting = completed.step().taskId();
            List<String> listed = dueAt(meeting).stream().map(Listing::matter).toList();
            Stream.concat(listed.stream(), Stream.of(about)).distinct().sorted().forEach(matters::hold);
            dueAt(meeting).stream()
                    .filter(listing -> listed.contains(listing.matter()))
                    .forEach(listing -> readOut(listing, about));
        }
    }

    private void readOut(Listing listing, String about) {
        Supervision supervision = supervisions.findById(listing.supervision()).orElseThrow();
        listing.readOut(clock.instant());
        ledger.append(
                listing.matter(),
                SupervisionEvents.LISTING_READ_OUT,
                supervision.step(),
                supervision.stepName(),
                Map.of("meetingOn", about));
    }
}
