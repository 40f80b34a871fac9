package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import org.yishiting.house.Words;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.portal.Days;
import org.yishiting.portal.RateLimits;
import org.yishiting.portal.RateLimits.Act;

/** The reporter says something while the matter runs. */
@Controller
class CommentController {

    static final int LONGEST = 500;

    private final TrackedMatters tracked;
    private final TrackPage page;
    private final Matters matters;
    private final RateLimits limits;
    private final Browsers browsers;
    private final Days days;

    CommentController(
            TrackedMatters tracked, TrackPage page, Matters matters, RateLimits limits, Browsers browsers, Days days) {
        this.tracked = tracked;
        this.page = page;
        this.matters = matters;
        this.limits = limits;
        this.browsers = browsers;
        this.days = days;
    }

    /** Answers htmx with the conversation alone and a plain form with the whole page. */
    @PostMapping("/track/{code}/comments")
    String comment(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String key,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Matter matter = tracked.find(code, request);
        String words = Words.kept(text);
        String problem = problemWith(words, matter, request, model);
        if (problem == null) {
            matters.comment(matter.number(), words, key);
            model.addAttribute("said", true);
            if (!partly) {
                next.addFlashAttribute("said", true);
                return "redirect:/track/" + UriUtils.encodePathSegment(code, "UTF-8") + "#talk";
            }
        } else {
            model.addAttribute("commentProblem", problem);
            model.addAttribute("comment", words);
            response.setStatus(partly ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        if (partly) {
            page.fillConversation(code, matter, model);
            return TrackPage.VIEW + " :: talk";
        }
        page.fill(code, matter, model);
        return TrackPage.VIEW;
    }

    private String problemWith(String words, Matter matter, HttpServletRequest request, Model model) {
        if (matter.status().isOver()) {
            return "track.comment.over";
        }
        if (words.isEmpty()) {
            return "track.comment.missing";
        }
        if (Words.count(words) > LONGEST) {
            return "track.comment.long";
        }
        Optional<Instant> wait = limits.take(Act.COMMENT, browsers.of(request));
        wait.ifPresent(retryAt -> model.addAttribute("retryAt", days.local(retryAt)));
        return wait.isPresent() ? "track.comment.often" : null;
    }
}
