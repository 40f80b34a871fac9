package org.yishiting.portal.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yishiting.deadline.DueWords;
import org.yishiting.matter.Matter;
import org.yishiting.portal.Courses;
import org.yishiting.portal.LimitStory;
import org.yishiting.portal.ListingBoard;
import org.yishiting.portal.MatterFacts;
import org.yishiting.portal.Outcomes;
import org.yishiting.portal.Timeline;
import org.yishiting.rating.Rating;
import org.yishiting.rating.Ratings;

/** All that the reporter sees of one matter. */
@Component
class TrackPage {

    static final String VIEW = "portal/track";

    private final MatterFacts.Extract facts;
    private final Courses courses;
    private final Outcomes outcomes;
    private final ListingBoard listings;
    private final Timeline timeline;
    private final Ratings ratings;
    private final DueWords dues;
    private final LimitStory story;

    TrackPage(
            MatterFacts.Extract facts,
            Courses courses,
            Outcomes outcomes,
            ListingBoard listings,
            Timeline timeline,
            Ratings ratings,
            DueWords dues,
            LimitStory story) {
        this.facts = facts;
        this.courses = courses;
        this.outcomes = outcomes;
        this.listings = listings;
        this.timeline = timeline;
        this.ratings = ratings;
        this.dues = dues;
        this.story = story;
    }

    void fill(String code, Matter matter, Model model) {
        model.addAttribute("course", courses.publicOf(matter).orElse(null));
        model.addAttribute("outcome", outcomes.of(matter));
        model.addAttribute("moves", story.of(matter));
        model.addAttribute("listings", listings.of(matter));
        model.addAttribute(
                "limit",
                matter.dueAt()
                        .filter(due -> !matter.status().isOver())
                        .map(due -> dues.remaining(due, null))
                        .orElse(null));
        model.addAttribute(
                "ratingUntil",
                ratings.open(matter.number())
                        .map(Rating::closesAt)
                        .map(until -> dues.remaining(until, null))
                        .orElse(null));
        fillConversation(code, matter, model);
    }

    /** Only what a comment changes. */
    void fillConversation(String code, Matter matter, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("matter", facts.of(matter));
        model.addAttribute("events", timeline.of(matter));
    }
}
