package org.yishiting.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.deadline.Remaining.State;
import org.yishiting.house.Times;
import org.yishiting.workdays.Workdays;

/**
 * Due dates in words, the same on every page, form, print and answer: the date, and how many working days are left.
 *
 * <p>Templates say {@code ${@dueWords.of(due, pausedUntil, #locale)}}.
 */
@Component("dueWords")
public class DueWords {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Workdays workdays;
    private final MessageSource messages;
    private final Times times;

    DueWords(Workdays workdays, MessageSource messages, Times times) {
        this.workdays = workdays;
        this.messages = messages;
        this.times = times;
    }

    /**
     * Date and words, {@code 2026-11-27 · 还剩 2 个工作日}; with the time of day for a limit that is not the end of one.
     *
     * @param pausedUntil the day on which the step's clock runs again, null unless it is paused
     */
    public String of(Instant due, LocalDate pausedUntil, Locale locale) {
        boolean exact = times.local(due).toLocalTime().isBefore(LAST_MINUTE);
        String date = exact ? times.minute(due) : times.day(due);
        return messages.getMessage(
                "deadline.text", new Object[] {date, words(remaining(due, pausedUntil), locale)}, locale);
    }

    /** Only the words, {@code 还剩 2 个工作日}, where the date stands beside them. */
    public String words(Remaining remaining, Locale locale) {
        return switch (remaining.state()) {
            case PAUSED -> say("paused", remaining.pausedUntil().toString(), locale);
            case PAST -> say(remaining.over() == 0 ? "just-past" : "past", remaining.over(), locale);
            case SOON, AMPLE ->
                remaining.left() == 0 ? lastDays(remaining.day(), locale) : say("left", remaining.left(), locale);
        };
    }

    /** A limit that ends on a day off has no working day left, but it does not end today. */
    private String lastDays(LocalDate day, Locale locale) {
        long days = ChronoUnit.DAYS.between(times.today(), day);
        return days == 0 ? say("today", 0, locale) : say("days-off", days, locale);
    }

    /** Counted now; a pause counts until its last day is over, whether or not the step was resumed yet. */
    public Remaining remaining(Instant due, LocalDate pausedUntil) {
        LocalDate day = times.date(due);
        int left = workdays.until(due);
        return pausedUntil != null && pausedUntil.isAfter(times.today())
                ? new Remaining(day, left, State.PAUSED, pausedUntil)
                : new Remaining(day, left, stateOf(due, left), null);
    }

    private State stateOf(Instant due, int left) {
        if (times.isPast(due)) {
            return State.PAST;
        }
        return left <= 1 ? State.SOON : State.AMPLE;
    }

    private String say(String key, Object argument, Locale locale) {
        return messages.getMessage("deadline." + key, new Object[] {argument}, locale);
    }
}
