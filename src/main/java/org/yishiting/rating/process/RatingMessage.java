package org.yishiting.rating.process;

import static org.yishiting.rating.process.Evaluate.RATING_GIVEN;
import static org.yishiting.rating.process.Evaluate.SATISFIED;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yishiting.engine.YesNo;
import org.yishiting.rating.RatingClosedException;
import org.yishiting.rating.Ratings;

/** Tells the waiting procedure that the reporter has rated. */
@Component
class RatingMessage {

    private final RuntimeService runtime;

    RatingMessage(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Nobody waits any more when the time ran out meanwhile: the rating is refused as a whole. */
    @EventListener
    void send(Ratings.Given rating) {
        try {
            runtime.createMessageCorrelation(RATING_GIVEN)
                    .processInstanceBusinessKey(rating.matter())
                    .setVariable(SATISFIED.name(), SATISFIED.stored(YesNo.of(rating.satisfied())))
                    .correlate();
        } catch (MismatchingMessageCorrelationException | OptimisticLockingException over) {
            throw new RatingClosedException(rating.matter());
        }
    }
}
