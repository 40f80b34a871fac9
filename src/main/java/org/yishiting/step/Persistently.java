package org.yishiting.step;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yishiting.refusal.FaultAnswers;

/**
 * Repeats a person's command that lost against another at the same rows, as the engine repeats its jobs: a timer of the
 * matter's supervision that is about to run is nothing the person should hear of. What another person did meanwhile shows
 * when it is repeated.
 */
final class Persistently {

    private static final int TIMES = 3;

    private Persistently() {}

    /** Runs the command up to three times; once only inside a transaction, which is lost as a whole. */
    static <T> T run(Supplier<T> command) {
        int left = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : TIMES;
        while (true) {
            try {
                return command.get();
            } catch (RuntimeException lost) {
                left--;
                if (left == 0 || !FaultAnswers.isRace(lost)) {
                    throw lost;
                }
            }
        }
    }
}
