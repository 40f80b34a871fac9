package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import org.yishiting.house.Words;
import org.yishiting.matter.Matter;
import org.yishiting.rating.RatingClosedException;
import org.yishiting.rating.Ratings;

/** 群众评单: the reporter says whether it is done well. */
@Controller
class RatingController {

    static final int LONGEST = 500;

    private final TrackedMatters tracked;
    private final TrackPage page;
    private final Ratings ratings;

    RatingController(TrackedMatters tracked, TrackPage page, Ratings ratings) {
        this.tracked = tracked;
        this.page = page;
        this.ratings = ratings;
    }

    @PostMapping("/track/{code}/rating")
    String rate(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String satisfied,
            @RequestParam(defaultValue = "") String comment,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Matter matter = tracked.find(code, request);
        String words = Words.kept(comment);
        String problem = problemWith(satisfied, words);
        if (problem == null) {
            next.addFlashAttribute("rated", rate(matter, satisfied, words) ? "track.rated" : "track.rating.closed");
            return "redirect:/track/" + UriUtils.encodePathSegment(code, "UTF-8");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("ratingProblem", problem);
        model.addAttribute("satisfied", satisfied);
        model.addAttribute("ratingComment", words);
        page.fill(code, matter, model);
        return TrackPage.VIEW;
    }

    /** Whether it was in time; a second press says what the first has said. */
    private boolean rate(Matter matter, String satisfied, String comment) {
        try {
            ratings.rate(matter.number(), satisfied.equals("yes"), comment);
            return true;
        } catch (RatingClosedException closed) {
            return ratings.isGiven(matter.number(), satisfied.equals("yes"), comment);
        }
    }

    private static String problemWith(String satisfied, String comment) {
        if (!satisfied.equals("yes") && !satisfied.equals("no")) {
            return "track.rating.missing";
        }
        if (satisfied.equals("no") && comment.isEmpty()) {
            return "track.rating.reason";
        }
        return Words.count(comment) > LONGEST ? "track.rating.long" : null;
    }
}
