package org.yishiting.supervision.process;

import static org.yishiting.supervision.process.Supervise.CAUSE;
import static org.yishiting.supervision.process.Supervise.KEY;
import static org.yishiting.supervision.process.Supervise.LEAD_AFTER_DAYS;
import static org.yishiting.supervision.process.Supervise.LEVEL;
import static org.yishiting.supervision.process.Supervise.LISTING_DEMANDED;
import static org.yishiting.supervision.process.Supervise.LISTING_ORDERED;
import static org.yishiting.supervision.process.Supervise.LIST_AFTER_DAYS;
import static org.yishiting.supervision.process.Supervise.OVER;
import static org.yishiting.supervision.process.Supervise.STEP;
import static org.yishiting.supervision.process.Supervise.SUPERVISION;
import static org.yishiting.supervision.process.Supervise.SUPERVISOR;
import static org.yishiting.supervision.process.Supervise.TASK;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yishiting.matter.Level;
import org.yishiting.supervision.Cause;
import org.yishiting.supervision.Supervision;
import org.yishiting.supervision.SupervisionCourse;
import org.yishiting.supervision.SupervisionRule;

/** Runs the process {@code supervise}, as the application: whoever completes a step has no right on its supervision. */
@Component
class EngineCourse implements SupervisionCourse {

    private final ProcessEngineConfigurationImpl engine;

    EngineCourse(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public void start(Supervision supervision, SupervisionRule rule, Optional<Level> level) {
        freely(() -> engine.getRuntimeService()
                .startProcessInstanceByKey(KEY, supervision.matter(), inputs(supervision, rule, level)));
    }

    @Override
    public void startWithListing(Supervision supervision, SupervisionRule rule, Optional<Level> level) {
        freely(() -> engine.getRuntimeService()
                .startProcessInstanceByMessage(
                        LISTING_ORDERED, supervision.matter(), inputs(supervision, rule, level)));
    }

    private static Map<String, Object> inputs(Supervision supervision, SupervisionRule rule, Optional<Level> level) {
        return Map.of(
                SUPERVISION.name(), supervision.id(),
                TASK.name(), supervision.task(),
                STEP.name(), supervision.step(),
                LEVEL.name(), level.map(Level::code).orElse(""),
                SUPERVISOR.name(), rule.supervisor(),
                LIST_AFTER_DAYS.name(), rule.listAfterDays(),
                LEAD_AFTER_DAYS.name(), rule.leadAfterDays());
    }

    @Override
    public boolean goToListing(Supervision supervision) {
        return tell(supervision, LISTING_DEMANDED, Map.of());
    }

    @Override
    public boolean end(Supervision supervision, Cause cause) {
        return tell(supervision, OVER, Map.of(CAUSE.name(), CAUSE.stored(cause)));
    }

    /** Whether somebody waited for the message. */
    private boolean tell(Supervision supervision, String message, Map<String, Object> variables) {
        return !freely(() -> engine.getRuntimeService()
                        .createMessageCorrelation(message)
                        .processInstanceBusinessKey(supervision.matter())
                        .processInstanceVariableEquals(SUPERVISION.name(), supervision.id())
                        .setVariables(variables)
                        .correlateAllWithResult())
                .isEmpty();
    }

    private <T> T freely(Callable<T> work) {
        return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(work));
    }
}
