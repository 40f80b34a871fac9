package org.yishiting.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.yishiting.statistics.CountedCases;
import org.yishiting.statistics.CountedCases.Figure;
import org.yishiting.statistics.counting.Statistics;
import org.yishiting.statistics.web.Filters.Reading;

/** The matters, or steps, that a figure counted. */
@Controller
class MattersController {

    private static final int SIZE = 50;
    private static final int LAST_PAGE = 100_000;

    private final Filters filters;
    private final Statistics statistics;
    private final SelectionWords words;

    MattersController(Filters filters, Statistics statistics, SelectionWords words) {
        this.filters = filters;
        this.statistics = statistics;
        this.words = words;
    }

    /**
     * @param figure what was counted
     * @param group code of a compared division
     * @param step of a diagram, see {@link CountedCases}
     * @param page from 0
     */
    @GetMapping("/desk/statistics/matters")
    String matters(
            @ModelAttribute("filter") FilterForm form,
            @RequestParam(defaultValue = "received") String figure,
            @RequestParam Optional<String> group,
            @RequestParam Optional<String> step,
            @RequestParam Optional<String> unit,
            @RequestParam(defaultValue = "0") String page,
            Principal person,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Reading reading = filters.read(form, person.getName());
        Figure counted = Codes.find(Figure.values(), figure).orElseThrow(NotOverseenException::new);
        model.addAttribute("figure", counted);
        model.addAttribute("problems", reading.problems());
        if (reading.selection() == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "statistics/matters";
        }
        int number = number(page);
        CountedCases cases = new CountedCases(counted, group.orElse(null), step.orElse(null), unit.orElse(null));
        CountedCases.Page found = statistics.cases(cases, reading.selection(), number, SIZE);
        Map<String, String> narrowed = new LinkedHashMap<>();
        narrowed.put("figure", counted.name().toLowerCase(Locale.ROOT));
        group.ifPresent(value -> narrowed.put("group", value));
        step.ifPresent(value -> narrowed.put("step", value));
        unit.ifPresent(value -> narrowed.put("unit", value));
        model.addAttribute("asked", words.inWords(reading.selection(), cases, locale));
        model.addAttribute("found", found);
        model.addAttribute("first", (long) number * SIZE + 1);
        model.addAttribute("before", number == 0 ? null : page(form, narrowed, number - 1));
        model.addAttribute("next", (number + 1L) * SIZE < found.total() ? page(form, narrowed, number + 1) : null);
        return "statistics/matters";
    }

    private static String page(FilterForm form, Map<String, String> narrowed, int page) {
        Map<String, String> more = new LinkedHashMap<>(narrowed);
        more.put("page", Integer.toString(page));
        return form.address("/desk/statistics/matters", more);
    }

    /** What is no page is the first one. */
    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Math.min(LAST_PAGE, Integer.parseInt(page)) : 0;
    }
}
