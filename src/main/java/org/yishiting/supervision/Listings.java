package org.yishiting.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Divisions;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Wording;
import org.yishiting.refusal.RefusedException;
import org.yishiting.signin.Actor;
import org.yishiting.supervision.Watch.Watched;
import org.yishiting.worklist.PendingStep;

/** What hangs on the board for supervision, and the last two stages that put it there and move its limit. */
@Service
@Transactional
public class Listings {

    private final ListingRepository listings;
    private final Watch watch;
    private final Divisions divisions;
    private final SupervisedSteps supervised;
    private final NewLimit limits;
    private final Ledger ledger;
    private final SupervisionMessages tidings;
    private final Clock clock;

    Listings(
            ListingRepository listings,
            Watch watch,
            Divisions divisions,
            SupervisedSteps supervised,
            NewLimit limits,
            Ledger ledger,
            SupervisionMessages tidings,
            Clock clock) {
        this.listings = listings;
        this.watch = watch;
        this.divisions = divisions;
        this.supervised = supervised;
        this.limits = limits;
        this.ledger = ledger;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * Puts the step on the board.
     *
     * @param reason public, so it must be free of personal data
     * @param day the new limit as a date, {@code 2026-03-09}
     * @return the end of that day
     * @throws RefusedException also when the supervision is over
     */
    public Instant publish(long supervision, String matter, String reason, String day) {
        Watched watched = require(supervision, matter);
        PendingStep step = watched.step();
        Listing listing = listings.save(new Listing(
                supervision,
                step,
                divisions.homeOf(step.division()).code(),
                Wording.published("listing-reason", reason, Wording.LINE),
                limits.endOf(day),
                Actor.current(),
                clock.instant()));
        watched.supervision().reach(SupervisionStage.LISTED, clock.instant());
        supervised.superviseAt(step.getId(), SupervisionStage.LISTED);
        ledger.append(
                matter,
                SupervisionEvents.LISTED,
                step.activity(),
                step.name(),
                Map.of("reason", listing.reason(), "dueAt", listing.dueAt().toString(), "role", step.role()));
        tidings.tellHolder(step, "step-listed", tidings.day(listing.dueAt()), listing.reason());
        return listing.dueAt();
    }

    /** The new limit has passed as well: the leader is called; nothing happens when the supervision is over. */
    public void callLeader(long supervision, String matter) {
        watch.on(supervision, matter).ifPresent(watched -> {
            PendingStep step = watched.step();
            String passed = open(supervision).dueAt().toString();
            watched.supervision().reach(SupervisionStage.LED, clock.instant());
            supervised.superviseAt(step.getId(), SupervisionStage.LED);
            ledger.append(matter, SupervisionEvents.LED, step.activity(), step.name(), Map.of("dueAt", passed));
            tidings.tellHolder(step, "step-led");
        });
    }

    /**
     * The leader has taken charge and sets another limit, which the board shows from now on.
     *
     * @param day {@code 2026-03-09}
     * @return the end of that day
     * @throws RefusedException also when the supervision is over
     */
    public Instant moveLimit(long supervision, String matter, String day) {
        Watched watched = require(supervision, matter);
        Listing listing = open(supervision);
        listing.moveDue(limits.endOf(day));
        tidings.tellHolder(watched.step(), "step-new-limit", tidings.day(listing.dueAt()));
        return listing.dueAt();
    }

    private Watched require(long supervision, String matter) {
        return watch.on(supervision, matter).orElseThrow(() -> new RefusedException("supervision-over"));
    }

    private Listing open(long supervision) {
        return find(supervision)
                .orElseThrow(() -> new IllegalStateException("supervision " + supervision + " lists nothing"));
    }

    /** What hangs for a supervision; empty before it lists, and once it is over. */
    @Transactional(readOnly = true)
    public Optional<Listing> find(long supervision) {
        return listings.findBySupervisionAndLiftedAtIsNull(supervision);
    }

    /** What hangs in a community, newest first, at most so many. */
    @Transactional(readOnly = true)
    public List<Listing> hangingIn(String community, int size) {
        return listings.findByCommunityAndLiftedAtIsNullOrderByListedAtDescIdDesc(community, Limit.of(size));
    }

    /** What hangs or has hung for a matter, newest first. */
    @Transactional(readOnly = true)
    public List<Listing> of(String matter) {
        return listings.findByMatterOrderByIdDesc(matter);
    }

    void lift(long supervision) {
        find(supervision).ifPresent(listing -> listing.lift(clock.instant()));
    }
}
