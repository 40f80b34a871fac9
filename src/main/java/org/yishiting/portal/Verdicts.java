package org.yishiting.portal;

import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.rating.Rating;

/** What residents said of the outcome, round by round, for everybody to read; their comments are not. */
@Component
public class Verdicts {

    /**
     * One round that was answered.
     *
     * @param round from 1, counting rounds that were answered
     * @param satisfied null when the supervision team spoke, which does not speak for residents
     * @param source name of where it came from
     */
    public record Verdict(int round, Boolean satisfied, String source, ZonedDateTime at) {}

    private final Days days;

    Verdicts(Days days) {
        this.days = days;
    }

    /**
     * First round first.
     *
     * @param ratings all of a matter, as {@link org.yishiting.rating.Ratings#of} tells them
     */
    public List<Verdict> of(List<Rating> ratings) {
        List<Rating> given =
                ratings.stream().filter(rating -> rating.givenAt().isPresent()).toList();
        List<Rating> residents =
                given.stream().filter(rating -> rating.satisfied().isPresent()).toList();
        return given.stream()
                .map(rating -> new Verdict(
                        residents.indexOf(rating) + 1,
                        rating.satisfied().orElse(null),
                        rating.source().map(Enum::name).orElseThrow(),
                        days.local(rating.givenAt().orElseThrow())))
                .toList();
    }
}
