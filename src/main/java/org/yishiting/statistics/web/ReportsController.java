package org.yishiting.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yishiting.community.Division;
import org.yishiting.statistics.Vocabulary;
import org.yishiting.statistics.Words;
import org.yishiting.statistics.report.Report;
import org.yishiting.statistics.report.ReportDocx;
import org.yishiting.statistics.report.ReportPdf;
import org.yishiting.statistics.report.Reports;

/** The monthly reports: a list of months, each to read and to take away. */
@Controller
class ReportsController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Filters filters;
    private final Reports reports;
    private final ReportPdf pdf;
    private final ReportDocx docx;
    private final Vocabulary vocabulary;

    ReportsController(Filters filters, Reports reports, ReportPdf pdf, ReportDocx docx, Vocabulary vocabulary) {
        this.filters = filters;
        this.reports = reports;
        this.pdf = pdf;
        this.docx = docx;
        this.vocabulary = vocabulary;
    }

    @GetMapping("/desk/statistics/reports")
    String list(@RequestParam(defaultValue = "") String division, Principal person, Model model) {
        List<Division> asked = filters.divisions(division, person.getName());
        model.addAttribute("division", division);
        model.addAttribute("divisions", filters.offered(person.getName()));
        model.addAttribute("months", reports.months(asked));
        return "statistics/reports";
    }

    @GetMapping("/desk/statistics/reports/{month:\\d{4}-\\d{2}}")
    String page(
            @PathVariable String month,
            @RequestParam(defaultValue = "") String division,
            Principal person,
            Locale locale,
            Model model) {
        List<Division> asked = filters.divisions(division, person.getName());
        YearMonth wanted = month(month, asked);
        model.addAttribute("division", division);
        model.addAttribute("month", month);
        model.addAttribute("running", reports.isRunning(wanted));
        model.addAttribute("report", reports.of(wanted, asked, locale));
        return "statistics/report";
    }

    @GetMapping("/desk/statistics/reports/{month:\\d{4}-\\d{2}}.pdf")
    void pdf(
            @PathVariable String month,
            @RequestParam(defaultValue = "") String division,
            Principal person,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Report report = report(month, division, person, locale);
        describe(response, "application/pdf", month, ".pdf", locale);
        pdf.write(report, locale, response.getOutputStream());
    }

    @GetMapping("/desk/statistics/reports/{month:\\d{4}-\\d{2}}.docx")
    void docx(
            @PathVariable String month,
            @RequestParam(defaultValue = "") String division,
            Principal person,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Report report = report(month, division, person, locale);
        describe(response, DOCX, month, ".docx", locale);
        Words words = vocabulary.in(locale);
        docx.write(report, words.say("report.nothing"), words.say("report.definitions"), response.getOutputStream());
    }

    private Report report(String month, String division, Principal person, Locale locale) {
        List<Division> asked = filters.divisions(division, person.getName());
        return reports.of(month(month, asked), asked, locale);
    }

    /** A month of the list; any other has no report. */
    private YearMonth month(String month, List<Division> divisions) {
        return reports.months(divisions).stream()
                .filter(offered -> offered.toString().equals(month))
                .findFirst()
                .orElseThrow(NotOverseenException::new);
    }

    private void describe(HttpServletResponse response, String type, String month, String ending, Locale locale) {
        response.setContentType(type);
        String name = vocabulary.in(locale).say("report.file", month) + ending;
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
