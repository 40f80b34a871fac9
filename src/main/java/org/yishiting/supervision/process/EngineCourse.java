package org.yishiting.supervision.process;

import static org.yishiting.supervision.process.SuperviseProcess.CAUSE_NAME;
import static org.yishiting.supervision.process.SuperviseProcess.KEY;
import static org.yishiting.supervision.process.SuperviseProcess.LEAD_AFTER_DAYS_NAME;
import static org.yishiting.supervision.process.SuperviseProcess.LEVEL_NAME;
import static org.yishiting.supervision.process.SuperviseProcess.LISTING_DEMANDED;
import static org.yishiting.supervision.process.SuperviseProcess.LIST_AFTER_DAYS_NAME;
import static org.yishiting.supervision.process.SuperviseProcess.LIST_MATTER;
import static org.yishiting.supervision.process.SuperviseProcess.OVER;
import static org.yishiting.supervision.process.SuperviseProcess.REMIND_HOLDER;
import static org.yishiting.supervision.process.SuperviseProcess.STEP_NAME;
import static org.yishiting.supervision.process.SuperviseProcess.SUPERVISION_NAME;
import static org.yishiting.supervision.process.SuperviseProcess.SUPERVISOR_NAME;
import static org.yishiting.supervision.process.SuperviseProcess.TASK_NAME;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
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
        freely(() -> instance(supervision, rule, level).execute());
    }

    @Override
    public void startWithListing(Supervision supervision, SupervisionRule rule, Optional<Level> level) {
        freely(() -> instance(supervision, rule, level)
                .startBeforeActivity(LIST_MATTER)
                .execute());
    }

    private ProcessInstantiationBuilder instance(Supervision supervision, SupervisionRule rule, Optional<Level> level) {
        return engine.getRuntimeService()
                .createProcessInstanceByKey(KEY)
                .businessKey(supervision.matter())
                .setVariables(Map.of(
                        SUPERVISION_NAME, supervision.id(),
                        TASK_NAME, supervision.task(),
                        STEP_NAME, supervision.step(),
                        LEVEL_NAME, level.map(Level::code).orElse(""),
                        SUPERVISOR_NAME, rule.supervisor(),
                        LIST_AFTER_DAYS_NAME, rule.listAfterDays(),
                        LEAD_AFTER_DAYS_NAME, rule.leadAfterDays()));
    }

    @Override
    public boolean waitsForReminder(Supervision supervision) {
        return freely(() -> engine.getRuntimeService()
                        .createExecutionQuery()
                        .processInstanceBusinessKey(supervision.matter())
                        .processVariableValueEquals(SUPERVISION_NAME, supervision.id())
                        .activityId(REMIND_HOLDER)
                        .count())
                > 0;
    }

    @Override
    public boolean goToListing(Supervision supervision) {
        return tell(supervision, LISTING_DEMANDED, Map.of());
    }

    @Override
    public boolean end(Supervision supervision, Cause cause) {
        return tell(supervision, OVER, Map.of(CAUSE_NAME, cause.name()));
    }

    /** Whether somebody waited for the message. */
    private boolean tell(Supervision supervision, String message, Map<String, Object> variables) {
        return !freely(() -> engine.getRuntimeService()
                        .createMessageCorrelation(message)
                        .processInstanceBusinessKey(supervision.matter())
                        .processInstanceVariableEquals(SUPERVISION_NAME, supervision.id())
                        .setVariables(variables)
                        .correlateAllWithResult())
                .isEmpty();
    }

    private <T> T freely(Callable<T> work) {
        return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(work));
    }
}
