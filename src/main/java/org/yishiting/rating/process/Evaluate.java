package org.yishiting.rating.process;

import static org.yishiting.engine.Verb.matter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.engine.StepVerb;
import org.yishiting.engine.YesNo;
import org.yishiting.rating.Ratings;

/** The block {@code evaluate}: residents rate, are visited when they say nothing, and heard when they stay dissatisfied. */
@Configuration
class Evaluate {

    /** What the supervision team makes of lasting dissatisfaction. */
    enum Outcome {
        CONCLUDE,
        REWORK
    }

    /** Message that the reporter has rated. */
    static final String RATING_GIVEN = "ratingGiven";

    static final ProcessVariable<YesNo> SATISFIED = ProcessVariable.choice("satisfied", YesNo.class);

    private static final ProcessVariable<Integer> RATING_DAYS = ProcessVariable.named("ratingDays", Integer.class);

    /** How often residents were dissatisfied before they are asked now. */
    private static final ProcessVariable<Integer> DISSATISFACTIONS =
            ProcessVariable.named("dissatisfactions", Integer.class);

    private static final ProcessVariable<String> VISIT_NOTE = ProcessVariable.named("visitNote", String.class);
    private static final ProcessVariable<Outcome> OUTCOME = ProcessVariable.choice("outcome", Outcome.class);
    private static final ProcessVariable<String> EXPLANATION = ProcessVariable.named("explanation", String.class);

    /** Asks the reporter to rate the outcome. */
    @Bean
    ServiceVerb askForRating(Ratings ratings) {
        return ServiceVerb.does(execution ->
                        DISSATISFACTIONS.set(execution, ratings.ask(matter(execution), RATING_DAYS.get(execution))))
                .needs(RATING_DAYS)
                .gives(DISSATISFACTIONS);
    }

    /** Keeps what residents said at the door. */
    @Bean
    StepVerb recordReturnVisit(Ratings ratings) {
        return StepVerb.does(task -> ratings.visit(
                        matter(task),
                        SATISFIED.get(task).isYes(),
                        VISIT_NOTE.find(task).orElse("")))
                .needs(SATISFIED, VISIT_NOTE);
    }

    /** Keeps what the supervision team makes of lasting dissatisfaction. */
    @Bean
    StepVerb recordSupervisedOutcome(Ratings ratings) {
        return StepVerb.does(task -> ratings.supervise(
                        matter(task),
                        OUTCOME.get(task) == Outcome.CONCLUDE,
                        EXPLANATION.find(task).orElse("")))
                .needs(OUTCOME, EXPLANATION);
    }
}
