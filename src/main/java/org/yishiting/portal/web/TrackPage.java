package org.yishiting.portal.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yishiting.matter.Matter;
import org.yishiting.portal.Courses;
import org.yishiting.portal.Days;
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
    private final Days days;

    TrackPage(
            MatterFacts.Extract facts,
            Courses courses,
            Outcomes outcomes,
            ListingBoard listings,
            Timeline timeline,
            Ratings ratings,
            Days days) {
        this.facts = facts;
        this.courses = courses;
        this.outcomes = outcomes;
        this.listings = listings;
        this.timeline = timeline;
        this.ratings = ratings;
        this.days = days;
    }

    void fill(String code, Matter matter, Model model) {
        model.addAttribute("course", courses.of(matter).orElse(null));
        model.addAttribute("outcome", outcomes.of(matter));
        model.addAttribute("listings", listings.of(matter));
        model.addAttribute(
                "limit",
                matter.dueAt()
                        .filter(due -> !matter.status().isOver())
                        .map(days::limit)
                        .orElse(null));
        model.addAttribute(
                "ratingUntil",
                ratings.open(matter.number())
                        .map(Rating::closesAt)
                        .map(days::lastDay)
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
