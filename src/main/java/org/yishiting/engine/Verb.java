package org.yishiting.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What a diagram may ask of a feature by the name of a bean: {@code ${recordMinutes}}. It says which variables and form
 * fields it reads and what it writes, so that the checks of diagrams can hold a form against it and designers can read
 * it; see {@link StepVerb} and {@link ServiceVerb}.
 */
public sealed interface Verb permits StepVerb, ServiceVerb {

    /** Without these it cannot do its work. */
    List<ProcessVariable<?>> needs();

    /** Read when they are there. */
    List<ProcessVariable<?>> takes();

    /** Set for the rest of the diagram. */
    List<ProcessVariable<?>> gives();

    /** Whether the case is over when it is done. */
    boolean closes();

    /** Number of the matter that a step is about. */
    static String matter(DelegateTask task) {
        return matter(task.getExecution());
    }

    /** Number of the matter that an instance is about. */
    static String matter(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }
}
