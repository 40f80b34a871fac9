package org.yishiting.refusal;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;

/**
 * Says broken rules in words: the one place that does, at the doors by which people and the clock come in. What runs
 * behind them throws a {@link RefusedException} and knows no language.
 */
@Component
public class Refusals {

    private final MessageSource messages;

    public Refusals(MessageSource messages) {
        this.messages = messages;
    }

    /** What a person reads. */
    public String words(RefusedException refused, Locale locale) {
        return messages.getMessage("refused." + refused.rule(), refused.arguments(), locale);
    }

    /**
     * Does what was asked of the engine. A rule that is broken on the way becomes a {@link StepRefusedException} in the
     * language of the forms, however deep it lies and whatever the engine has wrapped around it.
     */
    public <T> T inWords(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof StepRefusedException told) {
                    throw told;
                }
                if (cause instanceof RefusedException refused) {
                    throw new StepRefusedException(words(refused, House.LANGUAGE), refused);
                }
            }
            throw failed;
        }
    }
}
