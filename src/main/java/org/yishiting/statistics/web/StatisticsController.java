package org.yishiting.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.yishiting.statistics.Definitions;
import org.yishiting.statistics.table.FigureSheets;
import org.yishiting.statistics.table.Links;
import org.yishiting.statistics.table.Table.Section;
import org.yishiting.statistics.table.Tables;
import org.yishiting.statistics.web.Filters.Reading;

/** 统计: the figures of the divisions a person oversees, on one page and each table as a workbook. */
@Controller
class StatisticsController {

    private static final int COMMITMENTS = 100;
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Filters filters;
    private final FilterChoices choices;
    private final Tables tables;
    private final FigureSheets sheets;
    private final SelectionWords words;

    StatisticsController(
            Filters filters, FilterChoices choices, Tables tables, FigureSheets sheets, SelectionWords words) {
        this.filters = filters;
        this.choices = choices;
        this.tables = tables;
        this.sheets = sheets;
        this.words = words;
    }

    @GetMapping("/desk/statistics")
    String figures(
            @ModelAttribute("filter") FilterForm form,
            Principal person,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Reading reading = filters.read(form, person.getName());
        model.addAttribute("choices", choices.of(person.getName()));
        model.addAttribute("problems", reading.problems());
        model.addAttribute("definitions", Definitions.values());
        if (reading.selection() == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "statistics/figures";
        }
        model.addAttribute("selection", reading.selection());
        model.addAttribute("rank", reading.rank());
        model.addAttribute("asked", words.inWords(reading.selection(), locale));
        model.addAttribute("tables", tables.of(reading.selection(), reading.rank(), COMMITMENTS, locale, cases(form)));
        return "statistics/figures";
    }

    /** Each number leads to the list of what it counted, within the same filters. */
    private static Links cases(FilterForm form) {
        return (figure, narrowed) -> {
            Map<String, String> more = new LinkedHashMap<>(narrowed);
            more.put("figure", figure.name().toLowerCase(Locale.ROOT));
            return form.address("/desk/statistics/matters", more);
        };
    }

    @GetMapping("/desk/statistics/{section}.xlsx")
    void sheet(
            @PathVariable String section,
            @ModelAttribute("filter") FilterForm form,
            Principal person,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Reading reading = filters.read(form, person.getName());
        Section wanted = Codes.find(Section.values(), section).orElseThrow(NotOverseenException::new);
        if (reading.selection() == null) {
            response.sendError(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return;
        }
        response.setContentType(SHEET);
        String name = sheets.fileName(wanted, reading.selection().period(), locale);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        sheets.write(
                wanted,
                reading.selection(),
                reading.rank(),
                words.inWords(reading.selection(), locale),
                locale,
                response.getOutputStream());
    }
}
