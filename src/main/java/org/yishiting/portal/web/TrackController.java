package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.yishiting.matter.Matter;
import org.yishiting.portal.Courses;
import org.yishiting.portal.web.TrackedMatters.UnknownCodeException;

/** 查进度: the reporter follows the matter with the tracking code. */
@Controller
class TrackController {

    private final TrackedMatters tracked;
    private final TrackPage page;
    private final Courses courses;

    TrackController(TrackedMatters tracked, TrackPage page, Courses courses) {
        this.tracked = tracked;
        this.page = page;
        this.courses = courses;
    }

    /** A matter's pages are nobody else's: not to be indexed, and their address is not to be told to other sites. */
    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /** Takes the code as it was typed or pasted, full-width or with blanks, to the matter's own address. */
    @GetMapping("/track")
    String form(@RequestParam(defaultValue = "") String code) {
        if (code.isBlank()) {
            return "portal/track-form";
        }
        String plain = Normalizer.normalize(code, Normalizer.Form.NFKC).replaceAll("[^0-9A-Za-z-]", "");
        if (plain.isEmpty()) {
            throw new UnknownCodeException(code);
        }
        return "redirect:/track/" + plain;
    }

    @GetMapping("/track/{code}")
    String matter(@PathVariable String code, HttpServletRequest request, Model model) {
        page.fill(code, tracked.find(code, request), model);
        return TrackPage.VIEW;
    }

    /** The way back after a change of language from a page that a form has answered. */
    @GetMapping({"/track/{code}/comments", "/track/{code}/rating"})
    String backToMatter(@PathVariable String code) {
        return "redirect:/track/" + UriUtils.encodePathSegment(code, "UTF-8");
    }

    @GetMapping("/track/{code}/diagram")
    ResponseEntity<String> diagram(@PathVariable String code, HttpServletRequest request) {
        Matter matter = tracked.find(code, request);
        return Diagrams.answer(courses.diagramOf(matter));
    }
}
