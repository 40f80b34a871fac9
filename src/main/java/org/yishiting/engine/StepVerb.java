package org.yishiting.engine;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** A verb that a user task names in a task listener: it records what a person filled in. */
public final class StepVerb implements TaskListener, Verb {

    private final List<ProcessVariable<?>> needs;
    private final List<ProcessVariable<?>> takes;
    private final List<ProcessVariable<?>> gives;
    private final Consumer<DelegateTask> work;

    private StepVerb(
            List<ProcessVariable<?>> needs,
            List<ProcessVariable<?>> takes,
            List<ProcessVariable<?>> gives,
            Consumer<DelegateTask> work) {
        this.needs = needs;
        this.takes = takes;
        this.gives = gives;
        this.work = work;
    }

    /** {@code StepVerb.does(task -> …).needs(CONSENSUS).takes(PROPOSALS).gives(ROUND)}. */
    public static StepVerb does(Consumer<DelegateTask> work) {
        return new StepVerb(List.of(), List.of(), List.of(), work);
    }

    public StepVerb needs(ProcessVariable<?>... variables) {
        return new StepVerb(List.of(variables), takes, gives, work);
    }

    public StepVerb takes(ProcessVariable<?>... variables) {
        return new StepVerb(needs, List.of(variables), gives, work);
    }

    public StepVerb gives(ProcessVariable<?>... variables) {
        return new StepVerb(needs, takes, List.of(variables), work);
    }

    @Override
    public void notify(DelegateTask task) {
        work.accept(task);
    }

    @Override
    public List<ProcessVariable<?>> needs() {
        return needs;
    }

    @Override
    public List<ProcessVariable<?>> takes() {
        return takes;
    }

    @Override
    public List<ProcessVariable<?>> gives() {
        return gives;
    }

    @Override
    public boolean closes() {
        return false;
    }
}
