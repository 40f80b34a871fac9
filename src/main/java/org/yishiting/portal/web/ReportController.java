package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.yishiting.matter.Category;
import org.yishiting.portal.Days;
import org.yishiting.portal.DraftFiles;
import org.yishiting.portal.Places;
import org.yishiting.portal.RateLimits;
import org.yishiting.portal.RateLimits.Act;
import org.yishiting.portal.ReportDraft;
import org.yishiting.portal.ReportDraft.Refused;
import org.yishiting.portal.ReportDrafts;
import org.yishiting.portal.Reporting;
import org.yishiting.portal.Reporting.RefusedFileException;

/** 我要反映: a resident's word, with photos, and the code to follow it. */
@Controller
class ReportController {

    private static final String PAGE = "portal/report";

    private final Reporting reporting;
    private final Places places;
    private final DraftFiles kept;
    private final RateLimits limits;
    private final Days days;

    ReportController(Reporting reporting, Places places, DraftFiles kept, RateLimits limits, Days days) {
        this.reporting = reporting;
        this.places = places;
        this.kept = kept;
        this.limits = limits;
        this.days = days;
    }

    @GetMapping("/report")
    String blank(@RequestParam(defaultValue = "") String place, Model model) {
        return page(ReportForm.empty(place), ReportDraft.blank(), Map.of(), List.of(), model);
    }

    /** Sends the report, removes one of the chosen files, or looks for a place; what was typed stays in any case. */
    @PostMapping("/report")
    String send(
            @ModelAttribute("form") ReportForm form,
            @RequestParam(defaultValue = "") String draft,
            @RequestParam(required = false) String remove,
            @RequestParam(required = false) String look,
            @RequestParam(required = false) List<MultipartFile> photos,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ReportDraft report = ReportDrafts.in(request.getSession()).open(draft);
        synchronized (report) {
            if (report.receipt().isPresent()) {
                return "redirect:/report/done/" + report.id();
            }
            if (remove != null) {
                report.remove(remove);
            }
            List<Refused> refused = hold(photos, report, request);
            if (remove != null || look != null) {
                return page(form, report, Map.of(), refused, model);
            }
            Map<String, String> problems = form.problems(places.offers(form.place()));
            if (!problems.isEmpty() || !refused.isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return page(form, report, problems, refused, model);
            }
            Optional<Instant> wait = limits.take(Act.REPORT, request.getRemoteAddr());
            return wait.isPresent()
                    ? later(form, report, wait.get(), response, model)
                    : submit(form, report, response, model);
        }
    }

    private String submit(ReportForm form, ReportDraft report, HttpServletResponse response, Model model) {
        try {
            report.sent(reporting.submit(form.toReport(), report.files()), days.now());
            return "redirect:/report/done/" + report.id();
        } catch (RefusedFileException refusal) {
            report.remove(refusal.file().id());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            Refused refused = new Refused(refusal.file().name(), refusal.reason());
            return page(form, report, Map.of(), List.of(refused), model);
        }
    }

    private String later(
            ReportForm form, ReportDraft report, Instant retryAt, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(days.secondsUntil(retryAt)));
        model.addAttribute("retryAt", days.local(retryAt));
        return page(form, report, Map.of(), List.of(), model);
    }

    private List<Refused> hold(List<MultipartFile> photos, ReportDraft report, HttpServletRequest request) {
        List<Refused> refused = new ArrayList<>();
        for (MultipartFile photo : photos == null ? List.<MultipartFile>of() : photos) {
            if (photo.getOriginalFilename() != null
                    && !photo.getOriginalFilename().isEmpty()) {
                limits.take(Act.UPLOAD, request.getRemoteAddr()).ifPresent(retryAt -> {
                    throw new TooManyRequestsException(retryAt);
                });
                report.hold(photo, kept).ifPresent(refused::add);
            }
        }
        return refused;
    }

    private String page(
            ReportForm form, ReportDraft draft, Map<String, String> problems, List<Refused> refused, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("draft", draft);
        model.addAttribute("problems", problems);
        model.addAttribute("refused", refused);
        model.addAttribute("categories", Category.values());
        return PAGE;
    }
}
