package org.yishiting.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.supervision.stuck.StuckPage;
import org.yishiting.supervision.stuck.StuckSteps;
import org.yishiting.supervision.stuck.StuckSummary;

/** {@code GET /api/supervision/stuck…}: what is stuck, for those who oversee it; as a list, in figures and as a workbook. */
@RestController
class StuckApi {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StuckSteps steps;
    private final StuckWords words;
    private final StuckChoices choices;
    private final StuckWorkbook workbook;
    private final MessageSource messages;
    private final Clock clock;

    StuckApi(
            StuckSteps steps,
            StuckWords words,
            StuckChoices choices,
            StuckWorkbook workbook,
            MessageSource messages,
            Clock clock) {
        this.steps = steps;
        this.words = words;
        this.choices = choices;
        this.workbook = workbook;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/api/supervision/stuck")
    Page page(StuckRequest request, Authentication person, Locale locale) {
        int size = request.rows();
        int number = request.number();
        StuckPage found = steps.page(person.getName(), request.filter(), request.sorting(), number, size);
        return new Page(found.total(), found.more(), number, size, words.rows(found.rows(), person.getName(), locale));
    }

    @GetMapping("/api/supervision/stuck/summary")
    Summary summary(Authentication person, Locale locale) {
        StuckSummary found = steps.summary(person.getName());
        return Summary.of(found, words.rows(found.longest(), person.getName(), locale));
    }

    @GetMapping("/api/supervision/stuck/choices")
    StuckChoices.Choices choices(Authentication person, Locale locale) {
        return choices.of(person.getName(), locale);
    }

    @GetMapping("/api/supervision/stuck.xlsx")
    void workbook(StuckRequest request, Authentication person, Locale locale, HttpServletResponse response)
            throws IOException {
        try (StuckWorkbook.Filled filled = workbook.fill(request, person.getName(), locale)) {
            String name = messages.getMessage(
                    "stuck.workbook.file", new Object[] {LocalDate.now(clock).toString()}, locale);
            response.setContentType(WORKBOOK);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            filled.write(response.getOutputStream());
        }
    }

    /** @param more whether there are more than the total, which is not counted further */
    record Page(int total, boolean more, int page, int size, List<StuckRow> rows) {}

    /** @param longest late the longest */
    record Summary(
            int open,
            int late,
            int soon,
            int listed,
            int led,
            int unheld,
            int paused,
            int incidents,
            List<StuckRow> longest) {

        static Summary of(StuckSummary found, List<StuckRow> longest) {
            return new Summary(
                    found.open(),
                    found.late(),
                    found.soon(),
                    found.listed(),
                    found.led(),
                    found.unheld(),
                    found.paused(),
                    found.incidents(),
                    longest);
        }
    }
}
