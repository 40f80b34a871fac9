package org.yishiting.portal.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yishiting.matter.Matters;
import org.yishiting.portal.Courses;
import org.yishiting.portal.Pictures;
import org.yishiting.portal.QrCode;

/** One matter, and what everybody may know of it. */
@Controller
class BoardController {

    private final Matters matters;
    private final MatterPage page;
    private final Courses courses;
    private final TrackingLink link;

    BoardController(Matters matters, MatterPage page, Courses courses, TrackingLink link) {
        this.matters = matters;
        this.page = page;
        this.courses = courses;
        this.link = link;
    }

    @GetMapping("/board/{number}")
    String matter(@PathVariable String number, Model model) {
        page.fill(matters.get(number), Pictures.NONE, model);
        model.addAttribute("shown", page.shown(number));
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
