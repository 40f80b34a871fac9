package org.yishiting.refusal;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lets a broken rule reach the person who completes a step: in the language of the forms, and nothing is stored. */
@Component
public class Refusals {

    private final MessageSource messages;

    public Refusals(MessageSource messages) {
        this.messages = messages;
    }

    /** Runs the recording; a {@link RefusedException} becomes a {@link StepRefusedException} with its message. */
    public void inWords(Runnable recording) {
        inWords(() -> {
            recording.run();
            return null;
        });
    }

    /** The same for a recording with a result. */
    public <T> T inWords(Supplier<T> recording) {
        try {
            return recording.get();
        } catch (RefusedException refused) {
            throw new StepRefusedException(
                    messages.getMessage("refused." + refused.rule(), refused.arguments(), Locale.CHINESE));
        }
    }
}
