package org.yishiting.engine;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A verb that a service task names: it does what needs no person. */
public final class ServiceVerb implements JavaDelegate, Verb {

    private final List<ProcessVariable<?>> needs;
    private final List<ProcessVariable<?>> takes;
    private final List<ProcessVariable<?>> gives;
    private final boolean closes;
    private final Consumer<DelegateExecution> work;

    private ServiceVerb(
            List<ProcessVariable<?>> needs,
            List<ProcessVariable<?>> takes,
            List<ProcessVariable<?>> gives,
            boolean closes,
            Consumer<DelegateExecution> work) {
        this.needs = needs;
        this.takes = takes;
        this.gives = gives;
        this.closes = closes;
        this.work = work;
    }

    /** {@code ServiceVerb.does(execution -> …).needs(MEETING_AT).gives(MEETING)}. */
    public static ServiceVerb does(Consumer<DelegateExecution> work) {
        return new ServiceVerb(List.of(), List.of(), List.of(), false, work);
    }

    public ServiceVerb needs(ProcessVariable<?>... variables) {
        return new ServiceVerb(List.of(variables), takes, gives, closes, work);
    }

    public ServiceVerb takes(ProcessVariable<?>... variables) {
        return new ServiceVerb(needs, List.of(variables), gives, closes, work);
    }

    public ServiceVerb gives(ProcessVariable<?>... variables) {
        return new ServiceVerb(needs, takes, List.of(variables), closes, work);
    }

    /** The case is over when it is done. */
    public ServiceVerb closing() {
        return new ServiceVerb(needs, takes, gives, true, work);
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.accept(execution);
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
        return closes;
    }
}
