package org.yishiting.supervision.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yishiting.matter.Level;
import org.yishiting.supervision.SupervisionRule;
import org.yishiting.supervision.SupervisionRules;

/** Asks the decision table {@code supervision-rules} as it is deployed now. */
@Component
class DecidedRules implements SupervisionRules {

    private static final String RULES = "supervision-rules";
    private static final String REMIND_DAYS = "remindDays";

    private final ProcessEngineConfigurationImpl engine;

    DecidedRules(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public SupervisionRule of(String step, Optional<Level> level) {
        Map<String, Object> line = freely(() -> engine
                .getDecisionService()
                .evaluateDecisionTableByKey(
                        RULES,
                        Map.of("step", step, "level", level.map(Level::code).orElse("")))
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line of supervision-rules fits " + step)));
        return new SupervisionRule(
                number(line, REMIND_DAYS),
                number(line, "remindAfterPercent"),
                number(line, Supervise.LIST_AFTER_DAYS.name()),
                number(line, Supervise.LEAD_AFTER_DAYS.name()),
                number(line, "urgeHours"),
                (String) line.get(Supervise.SUPERVISOR.name()));
    }

    @Override
    public int earliestReminder() {
        DecisionTable table = freely(this::table);
        List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
        return table.getRules().stream()
                .map(rule -> List.copyOf(rule.getOutputEntries()).get(outputs.indexOf(REMIND_DAYS)))
                .map(entry -> entry.getTextContent().strip())
                .filter(text -> text.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private DecisionTable table() {
        DecisionDefinition latest = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(RULES)
                .latestVersion()
                .singleResult();
        return engine.getRepositoryService()
                .getDmnModelInstance(latest.getId())
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next();
    }

    /** Rules are nobody's secret: whoever asks, the table answers the application. */
    private <T> T freely(Callable<T> question) {
        return engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(question));
    }

    private static int number(Map<String, Object> line, String output) {
        return ((Number) line.get(output)).intValue();
    }
}
