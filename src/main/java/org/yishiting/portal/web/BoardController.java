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
import org.yishiting.portal.ListingBoard;
import org.yishiting.portal.MatterFacts;
import org.yishiting.portal.Pictures;

/** 事项公开: the matters of a community, and of each what everybody may know. */
@Controller
class BoardController {

    private static final int PAGE = 20;

    private final Divisions divisions;
    private final Matters matters;
    private final MatterFacts.Extract facts;
    private final MatterPage page;
    private final Courses courses;
    private final ListingBoard listings;
    private final TrackingLink link;

    BoardController(
            Divisions divisions,
            Matters matters,
            MatterFacts.Extract facts,
            MatterPage page,
            Courses courses,
            ListingBoard listings,
            TrackingLink link) {
        this.divisions = divisions;
        this.matters = matters;
        this.facts = facts;
        this.page = page;
        this.courses = courses;
        this.listings = listings;
        this.link = link;
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
        page.fill(matters.get(number), Pictures.NONE, model);
        String address = link.toBoard(number);
        model.addAttribute("address", address);
        model.addAttribute("qr", QrCode.of(address));
        return "portal/matter";
    }

    @GetMapping("/board/{number}/diagram")
    ResponseEntity<String> diagram(@PathVariable String number) {
        return Diagrams.answer(courses.diagramOf(matters.get(number)));
    }
}
