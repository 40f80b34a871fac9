package org.yishiting.supervision.process;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.yishiting.engine.OwnTransaction;
import org.yishiting.supervision.DueStep;
import org.yishiting.supervision.DueSteps;
import org.yishiting.supervision.Supervisions;

/**
 * Begins to supervise the next two hundred steps, in a transaction apart from the
 * job's. A backlog is worked off at this pace, minute by minute, so that people who claim and complete steps meanwhile
 * do not notice it; see {@code SweepBenchmark}.
 *
 * <p>When another node was faster with one of them, or one cannot be begun, each is tried by itself: none keeps the
 * others waiting.
 */
@Component
class Patrol {

    private static final Logger log = LoggerFactory.getLogger(Patrol.class);
    private static final int AT_ONCE = 200;

    private final DueSteps steps;
    private final Supervisions supervisions;
    private final OwnTransaction apart;

    Patrol(DueSteps steps, Supervisions supervisions, OwnTransaction apart) {
        this.steps = steps;
        this.supervisions = supervisions;
        this.apart = apart;
    }

    void go() {
        List<DueStep> due = steps.first(AT_ONCE);
        if (!due.isEmpty()) {
            beginAll(due);
        }
    }

    private void beginAll(List<DueStep> due) {
        try {
            begin(due);
        } catch (RuntimeException oneByOne) {
            log.debug("{} steps could not be begun together", due.size(), oneByOne);
            due.forEach(this::beginAlone);
        }
    }

    private void beginAlone(DueStep step) {
        try {
            begin(List.of(step));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException begunElsewhere) {
            log.debug("step {} of {} is supervised already", step.task(), step.matter());
        } catch (RuntimeException broken) {
            log.error("step {} of {} cannot be supervised", step.task(), step.matter(), broken);
        }
    }

    private void begin(List<DueStep> due) {
        apart.run(() -> due.forEach(supervisions::begin));
    }
}
