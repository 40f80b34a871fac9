package org.yishiting.step;

import org.yishiting.refusal.RefusedException;

/** Lets a feature keep a step open that is not ready to be completed; every bean of this type is asked. */
public interface StepGuard {

    /**
     * @param task the engine's id of the task
     * @throws RefusedException with the rule that the step breaks if it is completed now
     */
    void check(String task);
}
