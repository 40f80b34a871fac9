package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yishiting.house.Words;
import org.yishiting.matter.ReporterContact;
import org.yishiting.notice.Notices;
import org.yishiting.notice.WindowClosedException;
import org.yishiting.portal.NoticeBoard;
import org.yishiting.portal.NoticeBoard.Posted;
import org.yishiting.portal.QrCode;
import org.yishiting.portal.RateLimits;
import org.yishiting.portal.RateLimits.Act;
import org.yishiting.portal.Sender;
import org.yishiting.portal.Verdicts;
import org.yishiting.rating.Ratings;
import org.yishiting.refusal.RefusedException;

/** A notice: what was resolved, and the chance to object. */
@Controller
class NoticeController {

    private static final int LONGEST = 2000;

    private final NoticeBoard board;
    private final Notices notices;
    private final Ratings ratings;
    private final Verdicts verdicts;
    private final RateLimits limits;
    private final Browsers browsers;
    private final TrackingLink link;

    NoticeController(
            NoticeBoard board,
            Notices notices,
            Ratings ratings,
            Verdicts verdicts,
            RateLimits limits,
            Browsers browsers,
            TrackingLink link) {
        this.board = board;
        this.notices = notices;
        this.ratings = ratings;
        this.verdicts = verdicts;
        this.limits = limits;
        this.browsers = browsers;
        this.link = link;
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
            @RequestParam(defaultValue = "") String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Posted notice = find(id);
        String words = Words.kept(text);
        Map<String, String> problems = notice.open() ? problems(words, contact.strip()) : Map.of();
        if (problems.isEmpty()) {
            try {
                return object(id, words, contact.strip(), key, browsers.of(request), next);
            } catch (RefusedException full) {
                problems = Map.of("text", "sending.objection.full");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("text", words);
        model.addAttribute("contact", contact.strip());
        return page(notice, problems, model);
    }

    /** Past the limits of its sender an objection is taken too, but staff look at it before it counts. */
    private String object(long id, String text, String contact, String key, Sender sender, RedirectAttributes next) {
        boolean held = limits.take(Act.OBJECT, sender).isPresent();
        String form = key.isEmpty() ? UUID.randomUUID().toString() : key;
        String secret = (sender.browser().isEmpty() ? form : sender.browser()) + "\nnotice " + id;
        try {
            return "redirect:/objections/" + notices.object(id, text, contact, secret, held);
        } catch (WindowClosedException late) {
            next.addFlashAttribute("objected", "notice.late");
            return "redirect:/notices/" + id;
        }
    }

    private static Map<String, String> problems(String text, String contact) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (text.isEmpty()) {
            problems.put("text", "notice.text.missing");
        } else if (Words.count(text) > LONGEST) {
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
        String address = link.toNotice(notice.id());
        model.addAttribute("address", address);
        model.addAttribute("qr", QrCode.of(address));
        return "portal/notice";
    }
}
