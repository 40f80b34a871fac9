package org.yishiting.portal.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.portal.Courses;
import org.yishiting.portal.LimitStory;
import org.yishiting.portal.ListingBoard;
import org.yishiting.portal.MatterFacts;
import org.yishiting.portal.Outcomes;

/** 事项公开: the matters of a community, and of each what everybody may know. */
@Controller
class BoardController {

    private static final int PAGE = 20;

    private final Divisions divisions;
    private final Matters matters;
    private final MatterFacts.Extract facts;
    private final Courses courses;
    private final Outcomes outcomes;
    private final LimitStory story;
    private final ListingBoard listings;

    BoardController(
            Divisions divisions,
            Matters matters,
            MatterFacts.Extract facts,
            Courses courses,
            Outcomes outcomes,
            LimitStory story,
            ListingBoard listings) {
        this.divisions = divisions;
        this.matters = matters;
        this.facts = facts;
        this.courses = courses;
        this.outcomes = outcomes;
        this.story = story;
        this.listings = listings;
    }

    /** The first community when none is chosen; htmx gets the next rows alone. */
    @GetMapping("/board")
    String matters(
            @RequestParam(required = false) String community,
            @RequestParam(required = false) String before,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            Model model) {
        List<Division> communities = divisions.communities();
        Division chosen = communities.stream()
                .filter(known -> community == null || known.code().equals(community))
                .findFirst()
                .orElse(null);
        if (chosen == null && community != null) {
            throw new UnknownPageException();
        }
        List<Matter> found = chosen == null ? List.of() : matters.inside(chosen, before, PAGE + 1);
        model.addAttribute("communities", communities);
        model.addAttribute("chosen", chosen);
        model.addAttribute("first", before == null);
        model.addAttribute("listings", chosen == null ? List.of() : listings.hangingIn(chosen));
        model.addAttribute("rows", facts.of(found.stream().limit(PAGE).toList()));
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).number() : null);
        return partly ? "portal/board :: rows" : "portal/board";
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
