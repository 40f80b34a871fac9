package org.yishiting.workdays.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
import org.yishiting.workdays.BadCalendarException;
import org.yishiting.workdays.CalendarDay;
import org.yishiting.workdays.CalendarImport;
import org.yishiting.workdays.CalendarSheet;
import org.yishiting.workdays.CalendarYear.State;
import org.yishiting.workdays.CalendarYears;

/** 工作日历: the holidays year by year, and how administrators import them; for everybody else it does not exist. */
@Controller
class CalendarPage {

    private static final String VIEW = "desk/calendar";

    private final CalendarYears years;
    private final CalendarImport calendar;
    private final Clock clock;

    CalendarPage(CalendarYears years, CalendarImport calendar, Clock clock) {
        this.years = years;
        this.calendar = calendar;
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
    String calendar(@RequestParam(required = false) Integer year, Model model) {
        return year != null && offered().contains(year)
                ? page(year, year, model)
                : page(Year.now(clock).getValue(), firstToImport(), model);
    }

    /** A file, or else what was pasted; when lines of it are bad it comes back with all of them named. */
    @PostMapping("/desk/calendar")
    String replace(
            @RequestParam int year,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) MultipartFile file,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model)
            throws IOException {
        String sheet = file == null || file.isEmpty() ? text : SheetText.decode(file.getBytes());
        try {
            List<CalendarDay> days = CalendarSheet.read(year, sheet);
            calendar.replaceYear(year, days);
            redirect.addFlashAttribute("imported", days.size());
            redirect.addAttribute("year", year);
            return "redirect:/desk/calendar";
        } catch (BadCalendarException bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("faults", bad.faults());
            model.addAttribute("text", sheet);
            return page(offered().contains(year) ? year : Year.now(clock).getValue(), year, model);
        }
    }

    private String page(int shown, int importing, Model model) {
        model.addAttribute("offered", offered().stream().map(years::of).toList());
        model.addAttribute("calendar", years.of(shown));
        model.addAttribute("importing", importing);
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
