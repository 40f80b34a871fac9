package org.yishiting.step;

import org.springframework.stereotype.Component;
import org.yishiting.step.StepClaimed.How;

/** Remembers how a task changes hands while the engine tells its listeners, who only see who has it then. */
@Component
class Handover {

    private final ThreadLocal<How> present = new ThreadLocal<>();

    void as(How how, Runnable change) {
        present.set(how);
        try {
            change.run();
        } finally {
            present.remove();
        }
    }

    /** What is being done; otherwise the person took the task or gave it back by themselves. */
    How to(String assignee) {
        How how = present.get();
        return how != null ? how : assignee == null ? How.RELEASED : How.CLAIMED;
    }
}
