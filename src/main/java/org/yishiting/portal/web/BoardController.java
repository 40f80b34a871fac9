package org.yishiting.portal.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.portal.Courses;
import org.yishiting.portal.LimitStory;
import org.yishiting.portal.ListingBoard;
import org.yishiting.portal.MatterFacts;
import org.yishiting.portal.Outcomes;

/** One matter, and what everybody may know of it. */
@Controller
class BoardController {

    private final Matters matters;
    private final MatterFacts.Extract facts;
    private final Courses courses;
    private final Outcomes outcomes;
    private final LimitStory story;
    private final ListingBoard listings;

    BoardController(
            Matters matters,
            MatterFacts.Extract facts,
            Courses courses,
            Outcomes outcomes,
            LimitStory story,
            ListingBoard listings) {
        this.matters = matters;
        this.facts = facts;
        this.courses = courses;
        this.outcomes = outcomes;
        this.story = story;
        this.listings = listings;
    }

    @GetMapping("/board/{number}")
    String matter(@PathVariable String number, Model model) {
        Matter matter = matters.get(number);
        model.addAttribute("matter", facts.of(matter));
        model.addAttribute("course", courses.publicOf(matter).orElse(null));
        model.addAttribute("outcome", outcomes.of(matter));
        model.addAttribute("moves", story.of(matter));
        model.addAttribute("listings", listings.of(matter));
        return "portal/matter";
    }

    @GetMapping("/board/{number}/diagram")
    ResponseEntity<String> diagram(@PathVariable String number) {
        return Diagrams.answer(courses.diagramOf(matters.get(number)));
    }
}
