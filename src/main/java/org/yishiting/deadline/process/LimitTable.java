package org.yishiting.deadline.process;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yishiting.deadline.StepLimits;
import org.yishiting.matter.Level;
import org.yishiting.matter.Matters;
import org.yishiting.refusal.RefusedException;
import org.yishiting.workdays.Workdays;

/** Asks the engine's newest {@code step-limits}, as the application; diagrams say {@code ${limits.due(execution)}}. */
@Component("limits")
public class LimitTable implements StepLimits {

    private static final String DECISION = "step-limits";

    private final ProcessEngineConfigurationImpl engine;
    private final Matters matters;
    private final Workdays workdays;

    LimitTable(@Lazy ProcessEngineConfigurationImpl engine, Matters matters, Workdays workdays) {
        this.engine = engine;
        this.matters = matters;
        this.workdays = workdays;
    }

    /** Due date of the user task that the execution has reached; a table without a limit for it refuses. */
    public Date due(DelegateExecution execution) {
        Level level = matters.get(execution.getProcessBusinessKey()).level().orElse(null);
        Integer days = of(execution.getCurrentActivityId(), level).limitDays();
        if (days == null) {
            throw new RefusedException("limit-missing", execution.getCurrentActivityName());
        }
        return workdays.after(days);
    }

    @Override
    public StepLimit of(String step, Level level) {
        VariableMap inputs = Variables.createVariables()
                .putValue("step", step)
                .putValue("level", level == null ? null : level.code());
        DmnDecisionRuleResult rule = engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> engine.getDecisionService()
                        .evaluateDecisionTableByKey(DECISION, inputs)
                        .getSingleResult()));
        if (rule == null) {
            throw new RefusedException("limit-missing", step);
        }
        return new StepLimit(
                days(rule, "limitDays").orElse(null),
                days(rule, "extensionDays").orElse(0),
                days(rule, "pauseDays").orElse(0));
    }

    /** Empty where the rule leaves the cell empty. */
    private static Optional<Integer> days(DmnDecisionRuleResult rule, String output) {
        return rule.containsKey(output) ? Optional.ofNullable(rule.getEntry(output)) : Optional.empty();
    }
}
