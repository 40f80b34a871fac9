package org.yishiting.rating.process;

import static org.yishiting.rating.process.RatingVariables.DISSATISFACTIONS;
import static org.yishiting.rating.process.RatingVariables.RATING_DAYS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.yishiting.rating.Ratings;

/** Asks the reporter to rate the outcome. */
@Component("askForRating")
class AskForRating implements JavaDelegate {

    private final Ratings ratings;

    AskForRating(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String matter = execution.getProcessBusinessKey();
        ratings.ask(matter, RATING_DAYS.get(execution));
        DISSATISFACTIONS.set(execution, ratings.dissatisfactions(matter));
    }
}
