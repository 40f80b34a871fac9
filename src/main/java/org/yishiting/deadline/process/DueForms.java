package org.yishiting.deadline.process;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.deadline.DueWords;
import org.yishiting.form.FormContext;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** The limit of the step, in the head of every task form. */
@Component
class DueForms implements FormContext {

    private final PendingSteps steps;
    private final DueWords words;
    private final MessageSource messages;

    DueForms(PendingSteps steps, DueWords words, MessageSource messages) {
        this.steps = steps;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public void describe(Opened form, Map<String, Object> context) {
        context.put(
                "dueText",
                steps.find(form.task())
                        .flatMap(this::words)
                        .orElseGet(() -> messages.getMessage("deadline.none", null, Locale.CHINESE)));
    }

    private Optional<String> words(PendingStep step) {
        return step.dueAt().map(due -> words.of(due, step.pausedUntil().orElse(null), Locale.CHINESE));
    }
}
