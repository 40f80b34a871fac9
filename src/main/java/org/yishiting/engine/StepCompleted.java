package org.yishiting.engine;

import java.util.List;

/** A person completed a step with these answers; published in the engine's transaction. */
public record StepCompleted(Step step, List<Answer> answers) {

    /**
     * One field of a submitted form.
     *
     * @param label what the person read beside the field
     * @param shown the value as the person saw it
     */
    public record Answer(String key, String label, String shown) {}
}
