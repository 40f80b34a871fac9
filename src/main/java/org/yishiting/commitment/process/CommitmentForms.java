package org.yishiting.commitment.process;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.Attachments;
import org.yishiting.attachment.FileRows;
import org.yishiting.commitment.Commitment;
import org.yishiting.commitment.Commitment.Status;
import org.yishiting.commitment.Commitments;
import org.yishiting.commitment.Progress;
import org.yishiting.commitment.Progress.State;
import org.yishiting.form.Fact;
import org.yishiting.form.FactSupplier;
import org.yishiting.form.Opened;
import org.yishiting.house.House;
import org.yishiting.house.Times;

/** Shows the commitment that is worked on or judged, with what was last said about it, and in the end what was done. */
@Component
class CommitmentForms implements FactSupplier {

    private final Commitments commitments;
    private final Attachments attachments;
    private final MessageSource messages;
    private final Times times;

    CommitmentForms(Commitments commitments, Attachments attachments, MessageSource messages, Times times) {
        this.commitments = commitments;
        this.attachments = attachments;
        this.messages = messages;
        this.times = times;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.text(
                        "commitmentText",
                        "the promise that is worked on: what, who, until when, from what money",
                        form -> of(form).map(this::text).orElse("")),
                Fact.text(
                        "returnReason",
                        "why the work was last sent back, empty when it was not",
                        form -> last(form, State.RETURNED)),
                Fact.text("reportText", "what was reported when the work was done", form -> last(form, State.DONE)),
                Fact.text(
                        "progressText",
                        "everything that was reported about the promise and said to it so far, oldest first",
                        form -> of(form).map(this::history).orElse("")),
                Fact.rows(
                        "workPhotos",
                        "photos that belong to the reports about the promise, of all promises where there is none: "
                                + "name, url, thumbnail",
                        form -> FileRows.photos(files(form))),
                Fact.rows(
                        "workDocuments",
                        "the same for what is no photo: name, url",
                        form -> FileRows.documents(files(form))),
                Fact.text(
                        "workDoneText",
                        "all accepted work of the matter with its reports",
                        form -> accepted(form.matter())));
    }

    private Optional<Commitment> of(Opened form) {
        OptionalLong id = form.idOf("commitment");
        return id.isPresent() ? Optional.of(commitments.get(id.getAsLong())) : Optional.empty();
    }

    private String last(Opened form, State state) {
        return of(form).map(commitment -> last(commitment, state)).orElse("");
    }

    private String text(Commitment commitment) {
        String due = times.day(commitment.dueAt());
        return commitment
                .funding()
                .map(funding -> words("commitment.text-funded", commitment.what(), commitment.unitName(), due, funding))
                .orElseGet(() -> words("commitment.text", commitment.what(), commitment.unitName(), due));
    }

    /** What was promised, by whom, and what was reported when it was done. */
    private String accepted(String matter) {
        return commitments.of(matter).stream()
                .filter(commitment -> commitment.status() == Status.ACCEPTED)
                .map(commitment -> words(
                        "commitment.done",
                        commitment.what(),
                        commitment.unitName(),
                        times.day(commitment.dueAt()),
                        commitment.closedAt().map(times::day).orElseThrow(),
                        last(commitment, State.DONE)))
                .collect(Collectors.joining("\n\n"));
    }

    private String history(Commitment commitment) {
        return commitment.progress().stream()
                .map(line -> words(
                        "commitment.line",
                        times.day(line.at()),
                        words("commitment.state." + line.state()),
                        line.report()))
                .collect(Collectors.joining("\n\n"));
    }

    private List<Attachment> files(Opened form) {
        Set<String> tasks = of(form).map(Stream::of)
                .orElseGet(() -> commitments.of(form.matter()).stream())
                .flatMap(commitment -> commitment.progress().stream())
                .flatMap(line -> line.task().stream())
                .collect(Collectors.toSet());
        return attachments.of(form.matter()).stream()
                .filter(file -> tasks.contains(file.task()))
                .toList();
    }

    private static String last(Commitment commitment, State state) {
        return commitment.last(state).map(Progress::report).orElse("");
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, House.LANGUAGE);
    }
}
