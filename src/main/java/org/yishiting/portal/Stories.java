package org.yishiting.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.Attachments;
import org.yishiting.attachment.Showing;
import org.yishiting.commitment.Commitment;
import org.yishiting.matter.Matter;
import org.yishiting.rating.Ratings;

/** Tells closed matters as stories, of what is public about them. */
@Component
class Stories {

    private final MatterFacts.Extract facts;
    private final Outcomes outcomes;
    private final Ratings ratings;
    private final Attachments attachments;

    Stories(MatterFacts.Extract facts, Outcomes outcomes, Ratings ratings, Attachments attachments) {
        this.facts = facts;
        this.outcomes = outcomes;
        this.ratings = ratings;
        this.attachments = attachments;
    }

    /** In the same order. */
    @Transactional(readOnly = true)
    public List<Story> of(List<Matter> matters) {
        List<MatterFacts> known = facts.of(matters);
        Map<String, List<Attachment>> photos =
                attachments.shownOf(matters.stream().map(Matter::number).toList());
        return IntStream.range(0, matters.size())
                .mapToObj(row -> story(
                        matters.get(row),
                        known.get(row),
                        photos.getOrDefault(matters.get(row).number(), List.of())))
                .toList();
    }

    private Story story(Matter matter, MatterFacts known, List<Attachment> photos) {
        Outcomes.Outcome outcome = outcomes.of(matter);
        return new Story(
                known,
                outcome.result(),
                outcome.promises().stream()
                        .filter(promise -> promise.status().equals(Commitment.Status.ACCEPTED.name()))
                        .map(Outcomes.Promise::what)
                        .distinct()
                        .toList(),
                ratings.of(matter.number()).stream()
                        .flatMap(rating -> rating.satisfied().stream())
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                told(photos));
    }

    /** The first before and the last after. */
    private static List<Story.Photo> told(List<Attachment> photos) {
        List<Story.Photo> told = new ArrayList<>();
        as(photos, Showing.BEFORE).findFirst().ifPresent(told::add);
        as(photos, Showing.AFTER).reduce((earlier, later) -> later).ifPresent(told::add);
        if (told.isEmpty()) {
            as(photos, Showing.WORK).reduce((earlier, later) -> later).ifPresent(told::add);
        }
        return told;
    }

    private static Stream<Story.Photo> as(List<Attachment> photos, Showing as) {
        return photos.stream()
                .filter(photo -> photo.shownAs().filter(as::equals).isPresent())
                .map(photo -> new Story.Photo(photo.id(), as.name()));
    }
}
