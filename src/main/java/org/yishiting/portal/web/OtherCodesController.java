package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.yishiting.matter.HeldReport;
import org.yishiting.matter.HeldReports;
import org.yishiting.notice.Notices;
import org.yishiting.notice.Objection;
import org.yishiting.portal.Days;
import org.yishiting.portal.NoticeBoard;

/** What somebody without an account sent besides a matter, opened with its code: an objection, a report that is held. */
@Controller
class OtherCodesController {

    private final HeldReports held;
    private final Notices notices;
    private final NoticeBoard board;
    private final TrackedMatters tracked;
    private final Days days;

    OtherCodesController(HeldReports held, Notices notices, NoticeBoard board, TrackedMatters tracked, Days days) {
        this.held = held;
        this.notices = notices;
        this.board = board;
        this.tracked = tracked;
        this.days = days;
    }

    /** Nobody else's page: not to be indexed, its address not to be told to other sites. */
    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /** The receipt of an objection, and later the answer to it. */
    @GetMapping("/objections/{code}")
    String objection(@PathVariable String code, HttpServletRequest request, Model model) {
        Objection objection = notices.findObjection(code).orElseThrow(() -> tracked.unknown(code, request));
        model.addAttribute("code", code);
        model.addAttribute("objection", objection);
        model.addAttribute("madeAt", days.local(objection.madeAt()));
        model.addAttribute("notice", board.find(objection.notice()).orElseThrow());
        return "portal/objected";
    }

    /** A report that waits for a look of staff; a released one is a matter, whose page the code opens. */
    @GetMapping("/report/held/{code}")
    String report(@PathVariable String code, HttpServletRequest request, Model model) {
        HeldReport report = held.find(code).orElse(null);
        if (report == null) {
            tracked.find(code, request);
            return "redirect:/track/" + code;
        }
        model.addAttribute("code", code);
        model.addAttribute("report", report);
        model.addAttribute("heldAt", days.local(report.heldAt()));
        return "portal/held";
    }
}
