package org.yishiting.workdays.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.workdays.BadCalendarException;
import org.yishiting.workdays.CalendarImport;
import org.yishiting.workdays.CalendarPlan;
import org.yishiting.workdays.CalendarPlan.Change;
import org.yishiting.workdays.CalendarPlan.Kind;
import org.yishiting.workdays.CalendarSheet;

/** {@code POST /api/workdays/2027?confirm=true}: the holidays of the year, for administrators. */
@RestController
class WorkdaysController {

    private final CalendarImport calendar;
    private final MessageSource messages;

    WorkdaysController(CalendarImport calendar, MessageSource messages) {
        this.calendar = calendar;
        this.messages = messages;
    }

    /**
     * What the days of the notice change, as a workbook, JSON or text; done only when it is confirmed.
     *
     * @param confirm false to be told what would change
     */
    @PostMapping("/api/workdays/{year}")
    Outcome take(
            @PathVariable int year,
            @RequestParam(defaultValue = "false") boolean confirm,
            @RequestBody byte[] sheet,
            Authentication person) {
        if (!Administrators.include(person)) {
            throw new AccessDeniedException("the calendar is the administrators' to change");
        }
        CalendarPlan plan = calendar.plan(year, CalendarSheet.read(year, sheet));
        if (confirm) {
            calendar.carryOut(plan, "");
        }
        return new Outcome(
                confirm,
                plan.whole(),
                plan.changes().stream()
                        .filter(change -> change.kind() != Kind.UNCHANGED)
                        .toList());
    }

    /**
     * @param done whether it was written
     * @param whole whether days that the sheet does not name go
     */
    record Outcome(boolean done, boolean whole, List<Change> changes) {}

    @ExceptionHandler
    ProblemDetail refused(BadCalendarException bad, Locale locale) {
        List<String> lines = bad.faults().stream()
                .map(fault -> messages.getMessage(
                        fault.reason().messageKey(),
                        new Object[] {Integer.toString(fault.line()), fault.read()},
                        locale))
                .toList();
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, String.join("\n", lines));
        problem.setTitle(messages.getMessage("workdays.refused", null, locale));
        problem.setProperty("faults", bad.faults());
        return problem;
    }
}
