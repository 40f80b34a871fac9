package org.yishiting.supervision;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What supervision did to open steps: one row each, beside that of the list of open steps, with which the database takes
 * it away.
 */
@Service
@Transactional
public class SupervisedSteps {

    private final SupervisedStepRepository steps;
    private final Clock clock;

    SupervisedSteps(SupervisedStepRepository steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** By the engine's id of the task; empty while supervision has not touched it, and once it is over. */
    @Transactional(readOnly = true)
    public Optional<SupervisedStep> find(String task) {
        return steps.findById(task);
    }

    /** How often the holder of an open step was urged. */
    @Transactional(readOnly = true)
    public int urgedTimes(String task) {
        return find(task).map(SupervisedStep::urgedTimes).orElse(0);
    }

    void superviseAt(String task, SupervisionStage stage) {
        get(task).superviseAt(stage);
    }

    /** The step is not supervised any more; how often its holder was urged stays. */
    void stop(String task) {
        find(task).ifPresent(step -> step.superviseAt(null));
    }

    /** Counts that its holder was urged, and returns how often that was. */
    int urge(String task) {
        SupervisedStep step = get(task);
        step.urge(clock.instant());
        return step.urgedTimes();
    }

    private SupervisedStep get(String task) {
        return find(task).orElseGet(() -> steps.save(new SupervisedStep(task)));
    }
}
