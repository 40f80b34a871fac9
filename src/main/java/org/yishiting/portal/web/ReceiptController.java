package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yishiting.matter.Receipt;
import org.yishiting.portal.Days;
import org.yishiting.portal.QrCode;
import org.yishiting.portal.ReportDraft;
import org.yishiting.portal.ReportDrafts;

/** The receipt of a report; only the browser that sent it sees it, and only for some minutes. */
@Controller
class ReceiptController {

    /** Long enough for a reload or a change of language, short enough for a computer that others use. */
    private static final Duration SHOWN = Duration.ofMinutes(10);

    private final Days days;
    private final TrackingLink links;

    ReceiptController(Days days, TrackingLink links) {
        this.days = days;
        this.links = links;
    }

    @GetMapping("/report/done/{draft}")
    String receipt(@PathVariable String draft, HttpServletRequest request, Model model) {
        Receipt receipt = Optional.ofNullable(request.getSession(false))
                .flatMap(session -> ReportDrafts.in(session).find(draft))
                .filter(report -> report.receipt().isPresent())
                .filter(report -> days.now().isBefore(report.sentAt().plus(SHOWN)))
                .flatMap(ReportDraft::receipt)
                .orElseThrow(UnknownPageException::new);
        String link = links.to(receipt.trackingCode());
        model.addAttribute("receipt", receipt);
        model.addAttribute("link", link);
        model.addAttribute("qr", QrCode.of(link));
        return "portal/receipt";
    }
}
