package org.yishiting.portal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yishiting.attachment.Attachments;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Stages;
import org.yishiting.matter.Stages.Visit;
import org.yishiting.portal.Course;
import org.yishiting.portal.Courses;
import org.yishiting.portal.LimitStory;
import org.yishiting.portal.ListingBoard;
import org.yishiting.portal.MatterFacts;
import org.yishiting.portal.Outcomes;
import org.yishiting.portal.Outcomes.Outcome;
import org.yishiting.portal.Pictures;
import org.yishiting.portal.Standings;
import org.yishiting.portal.Timeline;
import org.yishiting.portal.Timeline.Told;
import org.yishiting.portal.Verdicts;
import org.yishiting.rating.Rating;
import org.yishiting.rating.Ratings;

/** What the page of one matter says, whoever reads it: where it stands, what came out, its way. */
@Component
class MatterPage {

    private final MatterFacts.Extract facts;
    private final Stages stages;
    private final Courses courses;
    private final Outcomes outcomes;
    private final ListingBoard listings;
    private final LimitStory limits;
    private final Timeline timeline;
    private final Ratings ratings;
    private final Verdicts verdicts;
    private final Standings standings;
    private final Attachments attachments;

    MatterPage(
            MatterFacts.Extract facts,
            Stages stages,
            Courses courses,
            Outcomes outcomes,
            ListingBoard listings,
            LimitStory limits,
            Timeline timeline,
            Ratings ratings,
            Verdicts verdicts,
            Standings standings,
            Attachments attachments) {
        this.facts = facts;
        this.stages = stages;
        this.courses = courses;
        this.outcomes = outcomes;
        this.listings = listings;
        this.limits = limits;
        this.timeline = timeline;
        this.ratings = ratings;
        this.verdicts = verdicts;
        this.standings = standings;
        this.attachments = attachments;
    }

    /** Fills the model; what only the reporter may read is in the answer, not in the model. */
    Told fill(Matter matter, Pictures pictures, Model model) {
        List<Visit> visits = stages.of(matter.number());
        Course course = courses.publicOf(matter, visits).orElse(null);
        Outcome outcome = outcomes.of(matter);
        List<LimitStory.Move> moves = limits.of(matter);
        List<Rating> given = ratings.of(matter.number());
        Told told = timeline.of(matter, visits, pictures);
        model.addAttribute("matter", facts.of(matter, visits));
        model.addAttribute("standing", standings.of(matter, course, outcome, moves, given, told));
        model.addAttribute("course", course);
        model.addAttribute("outcome", outcome);
        model.addAttribute("moves", moves);
        model.addAttribute("verdicts", verdicts.of(given));
        model.addAttribute("listings", listings.of(matter));
        return told;
    }

    /** What was told so far, with the photos that the reporter may see. */
    Told told(Matter matter, Pictures pictures) {
        return timeline.of(matter, stages.of(matter.number()), pictures);
    }

    Pictures pictures(Matter matter) {
        return new Pictures(attachments.of(matter.number()));
    }
}
