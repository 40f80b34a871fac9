package org.yishiting.refusal;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The one place that turns whatever the engine, the database or the program throws into an answer for people: a status,
 * and words in their language that name no class, no statement and no code of the engine.
 *
 * <p>What nobody foresaw is logged under a number that the answer names.
 */
@Component
public class FaultAnswers {

    private static final Logger log = LoggerFactory.getLogger(FaultAnswers.class);
    private static final int CONFLICT = 409;
    private static final int BAD = 400;
    private static final int UNPROCESSABLE = 422;
    private static final int FAILED = 500;

    private final Refusals refusals;
    private final MessageSource messages;

    FaultAnswers(Refusals refusals, MessageSource messages) {
        this.refusals = refusals;
        this.messages = messages;
    }

    /** What to say of a failure, however deep its reason lies. */
    public FaultAnswer to(Throwable failed, Locale locale) {
        return refused(failed, locale)
                .or(() -> Causes.first(failed, StepOverException.class)
                        .map(late -> answer(CONFLICT, late.rule(), locale)))
                .or(() -> DatabaseFault.in(failed).map(fault -> ofDatabase(fault, failed, locale)))
                .or(() -> EngineFault.in(failed).map(fault -> answer(fault.status(), fault.rule(), locale)))
                .orElseGet(() -> unforeseen(failed, locale));
    }

    /** Whether the failure only says that somebody was faster: the same may succeed when it is tried again. */
    public static boolean isRace(Throwable failed) {
        return DatabaseFault.in(failed).filter(DatabaseFault.OVERTAKEN::equals).isPresent();
    }

    private Optional<FaultAnswer> refused(Throwable failed, Locale locale) {
        return Causes.first(failed, StepRefusedException.class)
                .map(told -> new FaultAnswer(BAD, "StepRefused", told.getMessage()))
                .or(() -> Causes.first(failed, RefusedException.class)
                        .map(rule -> new FaultAnswer(UNPROCESSABLE, rule.rule(), refusals.words(rule, locale))));
    }

    /** The message of a database may quote what was typed, so only its kind is logged. */
    private FaultAnswer ofDatabase(DatabaseFault fault, Throwable failed, Locale locale) {
        log.info("{}: {}", fault, failed.getClass().getSimpleName());
        return answer(fault.status(), fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), locale);
    }

    private FaultAnswer unforeseen(Throwable failed, Locale locale) {
        String number = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("fault {}", number, failed);
        return answer(FAILED, "unforeseen", locale, number);
    }

    private FaultAnswer answer(int status, String rule, Locale locale, Object... arguments) {
        return new FaultAnswer(status, rule, messages.getMessage("fault-answer." + rule, arguments, locale));
    }
}
