package org.yishiting.rating.process;

import static org.yishiting.rating.process.RatingVariables.RATING_GIVEN;
import static org.yishiting.rating.process.RatingVariables.SATISFIED_NAME;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yishiting.rating.RatingClosedException;
import org.yishiting.rating.Ratings;

/** Tells the waiting procedure that the reporter has rated. */
@Component
class WakeProcedure {

    private final RuntimeService runtime;

    WakeProcedure(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Nobody waits any more when the time ran out meanwhile: the rating is refused as a whole. */
    @EventListener
    void wake(Ratings.Given rating) {
        try {
            runtime.createMessageCorrelation(RATING_GIVEN)
                    .processInstanceBusinessKey(rating.matter())
                    .setVariable(SATISFIED_NAME, rating.satisfied() ? "yes" : "no")
                    .correlate();
        } catch (MismatchingMessageCorrelationException | OptimisticLockingException over) {
            throw new RatingClosedException(rating.matter());
        }
    }
}
