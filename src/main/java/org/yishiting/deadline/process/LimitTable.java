package org.yishiting.deadline.process;

import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yishiting.deadline.StepLimits;
import org.yishiting.engine.DiagramFunction;
import org.yishiting.matter.Level;
import org.yishiting.matter.Matters;
import org.yishiting.refusal.RefusedException;
import org.yishiting.workdays.Workdays;

/** Asks the engine's tables, as the application; diagrams say {@code ${limits.due(execution)}}. */
@Component("limits")
public class LimitTable implements StepLimits {

    private static final String FOR_ALL = "step-limits";

    private final ProcessEngineConfigurationImpl engine;
    private final OwnTables tables;
    private final Matters matters;
    private final Workdays workdays;

    LimitTable(@Lazy ProcessEngineConfigurationImpl engine, OwnTables tables, Matters matters, Workdays workdays) {
        this.engine = engine;
        this.tables = tables;
        this.matters = matters;
        this.workdays = workdays;
    }

    /** Due date of the user task that the execution has reached; a table without a limit for it refuses. */
    @DiagramFunction(table = FOR_ALL)
    public Date due(DelegateExecution execution) {
        Level level = matters.get(execution.getProcessBusinessKey()).level().orElse(null);
        Integer days = of(execution.getProcessDefinitionId(), execution.getCurrentActivityId(), level)
                .limitDays();
        if (days == null) {
            throw new RefusedException("limit-missing", execution.getCurrentActivityName());
        }
        return workdays.after(days);
    }

    @Override
    public StepLimit of(String definition, String step, Level level) {
        VariableMap inputs = Variables.createVariables()
                .putValue("step", step)
                .putValue("level", level == null ? null : level.code());
        DmnDecisionRuleResult rule = engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> rule(definition, inputs)));
        if (rule == null) {
            throw new RefusedException("limit-missing", step);
        }
        return new StepLimit(
                days(rule, "limitDays").orElse(null),
                days(rule, "extensionDays").orElse(0),
                days(rule, "pauseDays").orElse(0));
    }

    private DmnDecisionRuleResult rule(String definition, VariableMap inputs) {
        DecisionService decisions = engine.getDecisionService();
        return tables.beside(definition).stream()
                .map(table -> decisions.evaluateDecisionTableById(table, inputs).getSingleResult())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() ->
                        decisions.evaluateDecisionTableByKey(FOR_ALL, inputs).getSingleResult());
    }

    /** Empty where the rule leaves the cell empty. */
    private static Optional<Integer> days(DmnDecisionRuleResult rule, String output) {
        return rule.containsKey(output) ? Optional.ofNullable(rule.getEntry(output)) : Optional.empty();
    }
}
