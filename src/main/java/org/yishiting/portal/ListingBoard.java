package org.yishiting.portal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.yishiting.community.Division;
import org.yishiting.deadline.DueWords;
import org.yishiting.deadline.Remaining;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.supervision.Listing;
import org.yishiting.supervision.Listings;

/** Steps publicly listed for supervision 挂牌督办, as residents read them: why they are late and until when now. */
@Service
public class ListingBoard {

    private static final int MOST = 20;

    /**
     * One listed step.
     *
     * @param role id of the role that owes it
     * @param unit name of the unit that owes it, empty when the role itself does
     * @param limit the new one
     * @param liftedAt null while it hangs
     */
    public record Posted(
            MatterFacts matter,
            String step,
            String role,
            String unit,
            String reason,
            Remaining limit,
            ZonedDateTime listedAt,
            ZonedDateTime liftedAt) {}

    private final Listings listings;
    private final Matters matters;
    private final MatterFacts.Extract facts;
    private final Persons persons;
    private final Days days;
    private final DueWords dues;

    ListingBoard(
            Listings listings, Matters matters, MatterFacts.Extract facts, Persons persons, Days days, DueWords dues) {
        this.listings = listings;
        this.matters = matters;
        this.facts = facts;
        this.persons = persons;
        this.days = days;
        this.dues = dues;
    }

    /** What hangs in a community, newest first. */
    public List<Posted> hangingIn(Division community) {
        return posted(listings.hangingIn(community.code(), MOST), listing -> matters.get(listing.matter()));
    }

    /** What hangs or has hung for a matter, newest first. */
    public List<Posted> of(Matter matter) {
        return posted(listings.of(matter.number()), listing -> matter);
    }

    private List<Posted> posted(List<Listing> listed, Function<Listing, Matter> of) {
        List<Matter> about = listed.stream().map(of).toList();
        List<MatterFacts> known = facts.of(about);
        return IntStream.range(0, listed.size())
                .mapToObj(row -> posted(listed.get(row), about.get(row), known.get(row)))
                .toList();
    }

    private Posted posted(Listing listing, Matter matter, MatterFacts known) {
        Persons.Holder holder = persons.holder(listing.holder());
        return new Posted(
                known,
                listing.stepName(),
                holder.role(),
                holder.unit().orElse(""),
                listing.reason(),
                dues.remaining(listing.dueAt(), null),
                days.local(listing.listedAt()),
                listing.liftedAt().map(days::local).orElse(null));
    }
}
