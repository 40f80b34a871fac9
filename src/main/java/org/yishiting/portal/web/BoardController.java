package org.yishiting.portal.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.portal.Courses;
import org.yishiting.portal.ListingBoard;
import org.yishiting.portal.MatterFacts;
import org.yishiting.portal.Pictures;
import org.yishiting.portal.QrCode;

/** One matter, and what everybody may know of it. */
@Controller
class BoardController {

    private final Matters matters;
    private final MatterFacts.Extract facts;
    private final MatterPage page;
    private final Courses courses;
    private final ListingBoard listings;
    private final TrackingLink link;

    BoardController(
            Matters matters,
            MatterFacts.Extract facts,
            MatterPage page,
            Courses courses,
            ListingBoard listings,
            TrackingLink link) {
        this.matters = matters;
        this.facts = facts;
        this.page = page;
        this.courses = courses;
        this.listings = listings;
        this.link = link;
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
