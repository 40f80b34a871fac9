package org.yishiting.step;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.yishiting.refusal.StepRefusedException;

/** A refusal from inside a listener reaches the person as it was written, not wrapped in the engine's own words. */
final class Plainly {

    private Plainly() {}

    static <T> T refuse(Supplier<T> work) {
        try {
            return work.get();
        } catch (ProcessEngineException wrapped) {
            for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
                if (cause instanceof StepRefusedException refusal) {
                    throw refusal;
                }
            }
            throw wrapped;
        }
    }
}
