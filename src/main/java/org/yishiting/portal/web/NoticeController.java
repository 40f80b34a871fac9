package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yishiting.matter.ReporterContact;
import org.yishiting.notice.Notices;
import org.yishiting.notice.WindowClosedException;
import org.yishiting.portal.Days;
import org.yishiting.portal.NoticeBoard;
import org.yishiting.portal.NoticeBoard.Posted;
import org.yishiting.portal.RateLimits;
import org.yishiting.portal.RateLimits.Act;
import org.yishiting.portal.Verdicts;
import org.yishiting.rating.Ratings;

/** A notice: what was resolved, and the chance to object. */
@Controller
class NoticeController {

    private static final int LONGEST = 2000;

    private final NoticeBoard board;
    private final Notices notices;
    private final Ratings ratings;
    private final Verdicts verdicts;
    private final RateLimits limits;
    private final Days days;

    NoticeController(
            NoticeBoard board, Notices notices, Ratings ratings, Verdicts verdicts, RateLimits limits, Days days) {
        this.board = board;
        this.notices = notices;
        this.ratings = ratings;
        this.verdicts = verdicts;
        this.limits = limits;
        this.days = days;
    }

    @GetMapping("/notices/{id}")
    String one(@PathVariable long id, Model model) {
        return page(find(id), Map.of(), model);
    }

    @PostMapping("/notices/{id}")
    String object(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String contact,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Posted notice = find(id);
        String words = text.strip().replace("\r\n", "\n");
        Map<String, String> problems = notice.open() ? problems(words, contact.strip()) : Map.of();
        if (notice.open() && problems.isEmpty()) {
            limits.take(Act.OBJECT, request.getRemoteAddr()).ifPresent(retryAt -> {
                problems.put("often", "notice.object.often");
                model.addAttribute("retryAt", days.local(retryAt));
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            });
        }
        if (problems.isEmpty()) {
            next.addFlashAttribute("objected", object(id, words, contact.strip()) ? "notice.objected" : "notice.late");
            return "redirect:/notices/" + id;
        }
        if (!problems.containsKey("often")) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute("text", words);
        model.addAttribute("contact", contact.strip());
        return page(notice, problems, model);
    }

    private boolean object(long id, String text, String contact) {
        try {
            notices.object(id, text, contact);
            return true;
        } catch (WindowClosedException late) {
            return false;
        }
    }

    private static Map<String, String> problems(String text, String contact) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (text.isEmpty()) {
            problems.put("text", "notice.text.missing");
        } else if (text.length() > LONGEST) {
            problems.put("text", "report.text.long");
        }
        if (!contact.isEmpty() && !ReporterContact.isUsable(contact)) {
            problems.put("contact", "report.contact.wrong");
        }
        return problems;
    }

    private Posted find(long id) {
        return board.find(id).orElseThrow(UnknownPageException::new);
    }

    private String page(Posted notice, Map<String, String> problems, Model model) {
        model.addAttribute("notice", notice);
        model.addAttribute("problems", problems);
        model.addAttribute("verdicts", verdicts.of(ratings.of(notice.matter())));
        model.addAttribute("objections", notice.open() ? null : board.objectionsTo(notice.id()));
        return "portal/notice";
    }
}
