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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.workdays.BadCalendarException;
import org.yishiting.workdays.CalendarImport;
import org.yishiting.workdays.CalendarSheet;

/** {@code POST /api/workdays/2027}, text/csv: the holidays of the year, for administrators. */
@RestController
class WorkdaysController {

    private final CalendarImport calendar;
    private final MessageSource messages;

    WorkdaysController(CalendarImport calendar, MessageSource messages) {
        this.calendar = calendar;
        this.messages = messages;
    }

    @PostMapping(path = "/api/workdays/{year}", consumes = "text/csv")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(@PathVariable int year, @RequestBody byte[] sheet, Authentication person) {
        if (!Administrators.include(person)) {
            throw new AccessDeniedException("the calendar is the administrators' to change");
        }
        calendar.replaceYear(year, CalendarSheet.read(year, SheetText.decode(sheet)));
    }

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
