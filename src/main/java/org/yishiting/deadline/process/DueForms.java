package org.yishiting.deadline.process;

import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.deadline.DueWords;
import org.yishiting.form.Fact;
import org.yishiting.form.FactSupplier;
import org.yishiting.form.Opened;
import org.yishiting.house.House;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** The limit of the step, in the head of every task form. */
@Component
class DueForms implements FactSupplier {

    private final PendingSteps steps;
    private final DueWords words;
    private final MessageSource messages;

    DueForms(PendingSteps steps, DueWords words, MessageSource messages) {
        this.steps = steps;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.text("dueText", "limit of the step and how much of it is left", this::due));
    }

    private String due(Opened form) {
        return steps.find(form.task())
                .flatMap(this::words)
                .orElseGet(() -> messages.getMessage("deadline.none", null, House.LANGUAGE));
    }

    private Optional<String> words(PendingStep step) {
        return step.dueAt().map(due -> words.of(due, step.pausedUntil().orElse(null), House.LANGUAGE));
    }
}
