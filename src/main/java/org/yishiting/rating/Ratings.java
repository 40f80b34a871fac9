package org.yishiting.rating;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.house.Times;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.MatterEvents;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Wording;
import org.yishiting.workdays.Workdays;

/** Asks for ratings and takes them. */
@Service
@Transactional
public class Ratings {

    private final RatingRepository ratings;
    private final Matters matters;
    private final Ledger ledger;
    private final Workdays workdays;
    private final ApplicationEventPublisher events;
    private final Times times;

    Ratings(
            RatingRepository ratings,
            Matters matters,
            Ledger ledger,
            Workdays workdays,
            ApplicationEventPublisher events,
            Times times) {
        this.ratings = ratings;
        this.matters = matters;
        this.ledger = ledger;
        this.workdays = workdays;
        this.events = events;
        this.times = times;
    }

    /** What the reporter can answer now: asked, unanswered, within time. */
    @Transactional(readOnly = true)
    public Optional<Rating> open(String matter) {
        return ratings.findTopByMatterOrderByRoundDesc(matter).filter(rating -> rating.isOpen(times.now()));
    }

    /** First round first. */
    @Transactional(readOnly = true)
    public List<Rating> of(String matter) {
        return ratings.findByMatterOrderByRound(matter);
    }

    /** How often residents of the matter have been dissatisfied so far. */
    @Transactional(readOnly = true)
    public int dissatisfactions(String matter) {
        return ratings.countByMatterAndSatisfiedFalse(matter);
    }

    /** The last rating, if residents were dissatisfied, with what the supervision team has said since; else empty. */
    @Transactional(readOnly = true)
    public List<Rating> lastDissatisfaction(String matter) {
        List<Rating> given = of(matter).stream()
                .filter(rating -> rating.givenAt().isPresent())
                .toList();
        int last = given.size() - 1;
        while (last >= 0 && given.get(last).satisfied().isEmpty()) {
            last--;
        }
        return last >= 0 && given.get(last).isDissatisfied() ? given.subList(last, given.size()) : List.of();
    }

    /**
     * Asks the reporter; returns how often residents have been dissatisfied before.
     *
     * @param days working days the reporter has
     */
    public int ask(String matter, int days) {
        Rating rating = ratings.save(new Rating(
                matter,
                ratings.countByMatter(matter) + 1,
                times.now(),
                workdays.after(days).toInstant()));
        matters.awaitRating(matter);
        ledger.append(
                matter,
                RatingEvents.RATING_ASKED,
                Map.of("round", rating.round(), "closesAt", rating.closesAt().toString()));
        matters.tellReporter(matter, "rating-asked", times.day(rating.closesAt()));
        return dissatisfactions(matter);
    }

    /**
     * The reporter rates; the procedure goes on in the same transaction.
     *
     * @param comment at most 2000 characters, empty when not given
     * @throws RatingClosedException when none is open
     */
    public void rate(String matter, boolean satisfied, String comment) throws RatingClosedException {
        matters.hold(matter);
        Rating rating =
                ratings.findTopByMatterOrderByRoundDesc(matter).orElseThrow(() -> new RatingClosedException(matter));
        rating.give(satisfied, Wording.optional("rating-comment", comment, Wording.TEXT), times.now());
        record(rating);
        events.publishEvent(new Given(matter, satisfied));
    }

    /** Whether the last word of the reporter is just this one. */
    @Transactional(readOnly = true)
    public boolean isGiven(String matter, boolean satisfied, String comment) {
        return of(matter).stream()
                .filter(rating ->
                        rating.source().filter(Rating.Source.REPORTER::equals).isPresent())
                .reduce((earlier, later) -> later)
                .filter(last ->
                        last.satisfied().filter(said -> said == satisfied).isPresent())
                .filter(last -> last.comment().orElse("").equals(comment))
                .isPresent();
    }

    /** A grid worker asked at the door. */
    public void visit(String matter, boolean satisfied, String note) {
        Rating rating = ratings.findTopByMatterOrderByRoundDesc(matter).orElseThrow();
        rating.visit(satisfied, Wording.required("visit-note", note, Wording.TEXT), times.now());
        record(rating);
    }

    /** @param concluded whether the matter ends in spite of the dissatisfaction; otherwise the work is done again */
    public void supervise(String matter, boolean concluded, String explanation) {
        Instant now = times.now();
        Rating word = ratings.save(Rating.supervised(
                matter,
                ratings.countByMatter(matter) + 1,
                Wording.required("explanation", explanation, Wording.TEXT),
                now));
        ledger.append(
                matter,
                MatterEvents.RULED,
                Map.of(
                        "round", word.round(),
                        "ruling", concluded ? "CONCLUDE" : "REWORK",
                        "text", word.comment().orElseThrow()));
    }

    private void record(Rating rating) {
        matters.resume(rating.matter());
        ledger.append(
                rating.matter(),
                rating.isDissatisfied() ? RatingEvents.RATED_DISSATISFIED : RatingEvents.RATED_SATISFIED,
                Map.of(
                        "round", rating.round(),
                        "source", rating.source().orElseThrow().name(),
                        "comment", rating.comment().orElse("")));
    }

    /** The reporter has rated; the waiting procedure is woken in the same transaction. */
    public record Given(String matter, boolean satisfied) {}
}
