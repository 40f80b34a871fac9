package org.yishiting.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.access.Access;
import org.yishiting.attachment.Attachment;
import org.yishiting.deadline.DueWords;
import org.yishiting.desk.Dossiers;
import org.yishiting.desk.Extract;
import org.yishiting.desk.LedgerLine;
import org.yishiting.desk.OpenStep;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.matter.Level;
import org.yishiting.matter.Matter;
import org.yishiting.portal.Course;

/** {@code GET /api/matters/{number}/ledger}: the ledger for Tasklist, Cockpit and other programs of staff. */
@RestController
class LedgerApi {

    private final Access access;
    private final Dossiers dossiers;
    private final DueWords dueWords;
    private final MessageSource messages;

    LedgerApi(Access access, Dossiers dossiers, DueWords dueWords, MessageSource messages) {
        this.access = access;
        this.dossiers = dossiers;
        this.dueWords = dueWords;
        this.messages = messages;
    }

    @GetMapping("/api/matters/{number}/ledger")
    LedgerView ledger(@PathVariable String number, Locale locale) {
        Matter matter = access.visible(number);
        Extract extract = dossiers.extractOf(matter, locale);
        return new LedgerView(
                number,
                matter.publicTitle(),
                matter.text(),
                matter.place(),
                word("category." + matter.category().code(), locale),
                matter.level().map(Level::code).map(code -> word("level." + code, locale)),
                word("status." + matter.status(), locale),
                extract.steps().stream().map(step -> open(step, locale)).toList(),
                extract.files().stream().map(FileView::of).toList(),
                extract.ledger().stream().map(EntryView::of).toList(),
                extract.course().stream()
                        .flatMap(course -> course.stages().stream())
                        .map(StageView::of)
                        .toList());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownMatterException unknown) {
        return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
    }

    private StepView open(OpenStep step, Locale locale) {
        return new StepView(
                step.task(),
                step.name(),
                step.holder(),
                step.claimed(),
                step.unheld(),
                step.since(),
                step.dueAt() == null ? null : dueWords.of(step.dueAt(), step.pausedUntil(), locale));
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /**
     * @param title empty until the grid worker has set one
     * @param stages of the procedure in the order of its flow, empty while it has not started
     */
    record LedgerView(
            String number,
            Optional<String> title,
            String text,
            String place,
            String category,
            Optional<String> level,
            String status,
            List<StepView> steps,
            List<FileView> files,
            List<EntryView> entries,
            List<StageView> stages) {}

    /**
     * A stage of the procedure.
     *
     * @param activity its id in the diagram
     */
    record StageView(String activity, String name, Course.State state) {

        static StageView of(Course.Stage stage) {
            return new StageView(stage.activity(), stage.name(), stage.state());
        }
    }

    /**
     * An open step.
     *
     * @param due when and how many working days are left, in words; null when it has no limit
     */
    record StepView(
            String task, String name, String holder, boolean claimed, boolean unheld, Instant since, String due) {}

    /**
     * A photo or document.
     *
     * @param url path below the root of the application
     * @param size bytes
     */
    record FileView(String name, String url, int size, Instant at, String by) {

        static FileView of(Extract.File file) {
            Attachment attachment = file.attachment();
            return new FileView(
                    attachment.name(),
                    "/desk/matters/" + attachment.matter() + "/files/" + attachment.id(),
                    attachment.size(),
                    attachment.uploadedAt(),
                    file.by());
        }
    }

    /** @param step label of the step, null outside of one */
    record EntryView(
            int seq,
            Instant at,
            String actor,
            String actorName,
            String kind,
            String kindName,
            String step,
            List<LedgerLine.Text> texts) {

        static EntryView of(LedgerLine line) {
            return new EntryView(
                    line.entry().seq(),
                    line.entry().at(),
                    line.entry().actor(),
                    line.actor(),
                    line.entry().kind(),
                    line.kind(),
                    line.entry().stepName(),
                    line.texts());
        }
    }
}
