package org.yishiting.engine;

import java.util.List;

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
}
