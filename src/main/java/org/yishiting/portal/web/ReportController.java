package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.LocaleResolver;
import org.yishiting.house.House;
import org.yishiting.matter.Category;
import org.yishiting.portal.Places;
import org.yishiting.portal.RateLimits;
import org.yishiting.portal.RateLimits.Act;
import org.yishiting.portal.ReportDraft;
import org.yishiting.portal.ReportDrafts;
import org.yishiting.portal.Reporting;
import org.yishiting.portal.Reporting.Sent;
import org.yishiting.portal.Sender;

/** 我要反映: a resident's word, with photos, and the code to follow it. */
@Controller
class ReportController {

    private static final String PAGE = "portal/report";

    private final Reporting reporting;
    private final ReportDrafts drafts;
    private final ChosenFiles chosen;
    private final Places places;
    private final RateLimits limits;
    private final Browsers browsers;
    private final LocaleResolver locales;

    ReportController(
            Reporting reporting,
            ReportDrafts drafts,
            ChosenFiles chosen,
            Places places,
            RateLimits limits,
            Browsers browsers,
            LocaleResolver locales) {
        this.reporting = reporting;
        this.drafts = drafts;
        this.chosen = chosen;
        this.places = places;
        this.limits = limits;
        this.browsers = browsers;
        this.locales = locales;
    }

    /**
     * @param draft the one that this browser writes already, so that its files are there again; a sent one leads to its
     *     receipt
     */
    @GetMapping("/report")
    String blank(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String draft,
            HttpServletRequest request,
            Model model) {
        ReportDraft report = drafts.open(draft, browsers.of(request));
        return reporting.sentWith(report).isPresent()
                ? receiptOf(report)
                : page(ReportForm.empty(place), report, Map.of(), model);
    }

    /**
     * Sends the report, removes one of the chosen files, looks for a place or changes the language; what was typed stays in
     * any case.
     */
    @PostMapping("/report")
    String send(
            @ModelAttribute("form") ReportForm form,
            @RequestParam(defaultValue = "") String draft,
            @RequestParam(required = false) String remove,
            @RequestParam(required = false) String language,
            @RequestParam(required = false) String look,
            @RequestParam(required = false) List<MultipartFile> photos,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Sender sender = browsers.of(request);
        ReportDraft report = drafts.open(draft, sender);
        Optional<Sent> sent = reporting.sentWith(report);
        if (sent.isPresent()) {
            boolean changed =
                    !form.text().isEmpty() && !form.text().equals(sent.get().text());
            return receiptOf(report) + (changed ? "?changed" : "");
        }
        if (remove != null) {
            report.remove(remove);
        }
        boolean allHeld = chosen.hold(photos, report, sender, model);
        if (language != null) {
            locales.setLocale(request, response, language.equals("en") ? Locale.ENGLISH : House.LANGUAGE);
        }
        if (remove != null || language != null || look != null) {
            return page(form, report, Map.of(), model);
        }
        Map<String, String> problems = form.problems(places.offers(form.place()));
        if (!problems.isEmpty() || !allHeld) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(form, report, problems, model);
        }
        if (limits.take(Act.REPORT, sender).isEmpty()) {
            reporting.submit(form.toReport(), report);
        } else {
            reporting.hold(form.toReport(), report);
        }
        return receiptOf(report);
    }

    /** Holds or removes chosen files while the rest of the form is still being written; answers with their list. */
    @PostMapping("/report/files")
    String files(
            @RequestParam String draft,
            @RequestParam(required = false) String remove,
            @RequestParam(required = false) List<MultipartFile> photos,
            HttpServletRequest request,
            Model model) {
        Sender sender = browsers.of(request);
        ReportDraft report = drafts.open(draft, sender);
        if (reporting.sentWith(report).isEmpty()) {
            if (remove != null) {
                report.remove(remove);
            }
            chosen.hold(photos, report, sender, model);
        }
        model.addAttribute("draft", report);
        return PAGE + " :: files";
    }

    private static String receiptOf(ReportDraft report) {
        return "redirect:/report/done/" + report.id();
    }

    private String page(ReportForm form, ReportDraft draft, Map<String, String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("draft", draft);
        model.addAttribute("problems", problems);
        model.addAttribute("categories", Category.values());
        return PAGE;
    }
}
