package org.yishiting.commitment.process;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.commitment.Commitment;
import org.yishiting.commitment.Commitment.Status;
import org.yishiting.commitment.Commitments;
import org.yishiting.commitment.Progress;
import org.yishiting.commitment.Progress.State;
import org.yishiting.form.FormContext;

/** Shows the commitment that is worked on or judged, with what was last said about it, and in the end what was done. */
@Component
class CommitmentForms implements FormContext {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final Commitments commitments;
    private final MessageSource messages;
    private final Clock clock;

    CommitmentForms(Commitments commitments, MessageSource messages, Clock clock) {
        this.commitments = commitments;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void describe(Opened form, Map<String, Object> context) {
        switch (form.activity()) {
            case "userTask_reportProgress" -> {
                context.put("commitmentText", text(of(form)));
                context.put("returnReason", last(of(form), State.RETURNED));
            }
            case "userTask_assignCommitments", "userTask_returnVisit", "userTask_superviseOutcome" ->
                context.put("workDoneText", accepted(form.matter()));
            case "userTask_acceptWork" -> {
                context.put("commitmentText", text(of(form)));
                context.put("reportText", last(of(form), State.DONE));
            }
            default -> {
                // the step belongs to another feature
            }
        }
    }

    private Commitment of(Opened form) {
        Map<?, ?> commitment = (Map<?, ?>) form.variable().apply("commitment");
        return commitments.get(((Number) commitment.get("id")).longValue());
    }

    private String text(Commitment commitment) {
        String due = DAY.format(commitment.dueAt().atZone(clock.getZone()));
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
                        "commitment.done", commitment.what(), commitment.unitName(), last(commitment, State.DONE)))
                .collect(Collectors.joining("\n\n"));
    }

    private static String last(Commitment commitment, State state) {
        return commitment.last(state).map(Progress::report).orElse("");
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.CHINESE);
    }
}
