package org.yishiting.rating.process;

import org.yishiting.engine.ProcessVariable;

/** Message and process variables of the block {@code evaluate}. */
final class RatingVariables {

    static final String RATING_GIVEN = "ratingGiven";

    static final ProcessVariable<Integer> RATING_DAYS = ProcessVariable.named("ratingDays", Integer.class);

    /** How often residents were dissatisfied before they are asked now. */
    static final ProcessVariable<Integer> DISSATISFACTIONS = ProcessVariable.named("dissatisfactions", Integer.class);

    static final String SATISFIED_NAME = "satisfied";
    static final ProcessVariable<String> SATISFIED = ProcessVariable.named(SATISFIED_NAME, String.class);
    static final ProcessVariable<String> VISIT_NOTE = ProcessVariable.named("visitNote", String.class);
    static final ProcessVariable<String> OUTCOME = ProcessVariable.named("outcome", String.class);
    static final ProcessVariable<String> EXPLANATION = ProcessVariable.named("explanation", String.class);

    private RatingVariables() {}
}
