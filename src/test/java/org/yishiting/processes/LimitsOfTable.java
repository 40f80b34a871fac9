package org.yishiting.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The table of limits as it is in the project, asked before any level is known. Public for the expression language. */
public final class LimitsOfTable {
    static final Path FILE = Path.of("processes/blocks/supervise/limits.dmn");

    /** Ids of the rules that answered, in any order. */
    final Set<String> matched = new HashSet<>();

    private final CalendarDays workdays;
    private final DmnEngine engine;
    private final DmnDecision table;

    LimitsOfTable(CalendarDays workdays) {
        this.workdays = workdays;
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::note);
        engine = configuration.buildEngine();
        try (InputStream file = Files.newInputStream(FILE)) {
            table = engine.parseDecision("step-limits", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Date due(DelegateExecution execution) {
        return workdays.after(
                (Integer) of(execution.getCurrentActivityId(), null).get("limitDays"));
    }

    Map<String, Object> of(String step, String level) {
        return engine.evaluateDecisionTable(
                        table,
                        Variables.createVariables().putValue("step", step).putValue("level", level))
                .getSingleResult()
                .getEntryMap();
    }

    static Collection<Rule> rules() {
        return Dmn.readModelFromFile(FILE.toFile()).getModelElementsByType(Rule.class);
    }

    private void note(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> matched.add(rule.getId()));
    }
}
