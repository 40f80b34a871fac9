package org.yishiting.desk.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.deadline.DueWords;
import org.yishiting.desk.OpenStep;
import org.yishiting.desk.Sent;
import org.yishiting.desk.SentSteps;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.matter.Status;

/** {@code GET /api/steps/{task}/next}: what happens after a completed step and with whom, in words. */
@RestController
class SentApi {

    private final SentSteps sent;
    private final DueWords dueWords;
    private final MessageSource messages;

    SentApi(SentSteps sent, DueWords dueWords, MessageSource messages) {
        this.sent = sent;
        this.dueWords = dueWords;
        this.messages = messages;
    }

    @GetMapping("/api/steps/{task}/next")
    SentView next(@PathVariable String task, Locale locale) {
        Sent after = sent.after(task, locale);
        return new SentView(
                after.matter().number(),
                after.state(),
                say(locale, "sent.done", after.step()),
                state(after, locale),
                after.next().stream()
                        .map(step -> line("sent.next", step, locale))
                        .toList(),
                after.others().stream()
                        .map(step -> line("sent.beside", step, locale))
                        .toList());
    }

    private String state(Sent after, Locale locale) {
        Status status = after.matter().status();
        return switch (after.state()) {
            case NEXT -> "";
            case OVER -> say(locale, "sent.over", say(locale, "status." + status));
            case WAITING ->
                status == Status.RATING
                        ? say(locale, "sent.rating")
                        : after.stage()
                                .map(stage -> say(locale, "sent.waiting", stage))
                                .orElseGet(() -> say(locale, after.others().isEmpty() ? "sent.soon" : "sent.joining"));
        };
    }

    private Line line(String key, OpenStep step, Locale locale) {
        String words = step.dueAt() == null
                ? say(locale, key, step.name(), step.holder())
                : say(
                        locale,
                        key + "-due",
                        step.name(),
                        step.holder(),
                        dueWords.of(step.dueAt(), step.pausedUntil(), locale));
        return new Line(words, step.mine() ? step.task() : null);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownMatterException unknown) {
        return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
    }

    /**
     * @param done what was completed
     * @param words where the matter stands while nobody has a next step, empty otherwise
     * @param next steps that follow
     * @param beside steps on parallel ways
     */
    record SentView(String matter, Sent.State state, String done, String words, List<Line> next, List<Line> beside) {}

    /** @param task the engine's id of the step where the reader can go on with it, null where it is for others */
    record Line(String words, String task) {}
}
