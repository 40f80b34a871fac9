package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yishiting.portal.Days;
import org.yishiting.portal.QrCode;
import org.yishiting.portal.ReportDrafts;
import org.yishiting.portal.Reporting;
import org.yishiting.portal.Reporting.Sent;

/** The receipt of a report; only the browser that sent it sees it, and the code only for a day. */
@Controller
class ReceiptController {

    private static final Duration SHOWN = Duration.ofDays(1);

    private final Reporting reporting;
    private final ReportDrafts drafts;
    private final Browsers browsers;
    private final Days days;
    private final TrackingLink links;

    ReceiptController(Reporting reporting, ReportDrafts drafts, Browsers browsers, Days days, TrackingLink links) {
        this.reporting = reporting;
        this.drafts = drafts;
        this.browsers = browsers;
        this.days = days;
        this.links = links;
    }

    /** @param changed whether the form was sent once more with other words, which were not taken */
    @GetMapping("/report/done/{draft}")
    String receipt(
            @PathVariable String draft,
            @RequestParam(required = false) String changed,
            HttpServletRequest request,
            Model model) {
        Sent sent = reporting.sentWith(drafts.open(draft, browsers.of(request))).orElseThrow(UnknownPageException::new);
        model.addAttribute("draft", draft);
        model.addAttribute("number", sent.number().orElse(null));
        model.addAttribute("changed", changed != null);
        if (days.now().isBefore(sent.at().plus(SHOWN))) {
            String link = links.to(sent.trackingCode());
            model.addAttribute("code", sent.trackingCode());
            model.addAttribute("link", link);
            model.addAttribute("qr", QrCode.of(link));
        }
        return "portal/receipt";
    }
}
