package org.yishiting.workdays.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yishiting.community.Names;
import org.yishiting.community.Naming;
import org.yishiting.workdays.BadCalendarException;
import org.yishiting.workdays.CalendarHistory;
import org.yishiting.workdays.CalendarImport;
import org.yishiting.workdays.CalendarPlan;
import org.yishiting.workdays.CalendarSheet;
import org.yishiting.workdays.CalendarYear.State;
import org.yishiting.workdays.CalendarYears;

/** 工作日历: the holidays year by year, and how administrators import them; for everybody else it does not exist. */
@Controller
class CalendarPage {

    private static final String VIEW = "desk/calendar";
    private static final int LONGEST_SOURCE = 200;

    private final CalendarYears years;
    private final CalendarImport calendar;
    private final CalendarHistory history;
    private final Naming naming;
    private final Clock clock;

    CalendarPage(CalendarYears years, CalendarImport calendar, CalendarHistory history, Naming naming, Clock clock) {
        this.years = years;
        this.calendar = calendar;
        this.history = history;
        this.naming = naming;
        this.clock = clock;
    }

    @ModelAttribute
    void onlyAdministrators(Authentication person) {
        if (!Administrators.include(person)) {
            throw new NotTheirsException();
        }
    }

    /** @param year the present one when none, or none that is offered, is asked for */
    @GetMapping("/desk/calendar")
    String calendar(@RequestParam(required = false) Integer year, Locale locale, Model model) {
        return year != null && offered().contains(year)
                ? page(year, year, locale, model)
                : page(Year.now(clock).getValue(), firstToImport(), locale, model);
    }

    /**
     * What a file, or else what was pasted, would change; nothing is written. When lines of it are bad it comes back with
     * all of them named.
     */
    @PostMapping("/desk/calendar")
    String preview(
            @RequestParam int year,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) MultipartFile file,
            HttpServletResponse response,
            Locale locale,
            Model model)
            throws IOException {
        boolean pasted = file == null || file.isEmpty();
        byte[] sheet = pasted ? text.getBytes(StandardCharsets.UTF_8) : file.getBytes();
        try {
            show(calendar.plan(year, CalendarSheet.read(year, sheet)), pasted ? "" : nameOf(file), model);
        } catch (BadCalendarException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("faults", bad.faults());
            model.addAttribute("text", CalendarSheet.text(sheet));
        }
        return page(offered().contains(year) ? year : Year.now(clock).getValue(), year, locale, model);
    }

    /** @param seen the digest of the plan that was shown: when it would do something else by now, it is shown again */
    @PostMapping("/desk/calendar/confirm")
    String confirm(
            @RequestParam int year,
            @RequestParam String days,
            @RequestParam String source,
            @RequestParam String seen,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Locale locale,
            Model model) {
        CalendarPlan plan = calendar.plan(year, CalendarSheet.read(year, days));
        if (!plan.digest().equals(seen)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("overtaken", true);
            show(plan, source, model);
            return page(offered().contains(year) ? year : Year.now(clock).getValue(), year, locale, model);
        }
        calendar.carryOut(plan, source);
        redirect.addFlashAttribute("imported", plan.days().size());
        redirect.addAttribute("year", year);
        return "redirect:/desk/calendar";
    }

    private static void show(CalendarPlan plan, String source, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("days", CalendarSheet.write(plan.days()));
        model.addAttribute("source", source);
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(0, Math.min(name.length(), LONGEST_SOURCE));
    }

    private String page(int shown, int importing, Locale locale, Model model) {
        List<CalendarHistory.Entry> imports = history.latest();
        Names names = naming.in(locale)
                .learnPeople(imports.stream().map(CalendarHistory.Entry::by).collect(Collectors.toSet()));
        model.addAttribute("offered", offered().stream().map(years::of).toList());
        model.addAttribute("calendar", years.of(shown));
        model.addAttribute("importing", importing);
        model.addAttribute("imports", imports);
        model.addAttribute("names", names);
        return VIEW;
    }

    private int firstToImport() {
        return offered().stream()
                .filter(year -> years.of(year).state() != State.KNOWN)
                .findFirst()
                .orElseGet(() -> offered().last());
    }

    /** What is known, this year and the next. */
    private SortedSet<Integer> offered() {
        SortedSet<Integer> offered = new TreeSet<>(years.known());
        int present = Year.now(clock).getValue();
        offered.addAll(List.of(present, present + 1));
        return offered;
    }

    @ExceptionHandler
    void notTheirs(NotTheirsException refused, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** The person does not keep the calendar. */
    private static class NotTheirsException extends RuntimeException {}
}
