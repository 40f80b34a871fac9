package org.yishiting.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * The tables of limits as they are in the project, asked before any level is known: those beside a diagram, then the one
 * for all. Public for the expression language.
 */
public final class LimitsOfTable {
    private static final Path FOR_ALL = Path.of("processes/tables/limits/limits.dmn");

    /** Ids of the rules that answered, in any order. */
    final Set<String> matched = new HashSet<>();

    private final CalendarDays workdays;
    private final DmnEngine engine;
    private final List<Path> files;
    private final List<DmnDecision> tables;

    private LimitsOfTable(CalendarDays workdays, List<Path> files) {
        this.workdays = workdays;
        this.files = files;
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::note);
        engine = configuration.buildEngine();
        tables = files.stream().flatMap(this::parse).toList();
    }

    static LimitsOfTable forAll() {
        return new LimitsOfTable(new CalendarDays(), List.of(FOR_ALL));
    }

    /** As the steps that the diagram draws find their limits. */
    static LimitsOfTable beside(Diagram diagram, CalendarDays workdays) {
        Stream<Path> own = diagram.deployment().stream()
                .filter(file -> file.toString().endsWith(".dmn"))
                .filter(file -> decisions(file).anyMatch(LimitsOfTable::isOwn));
        return new LimitsOfTable(
                workdays, Stream.concat(own, Stream.of(FOR_ALL)).distinct().toList());
    }

    private Stream<DmnDecision> parse(Path table) {
        try (InputStream file = Files.newInputStream(table)) {
            return engine.parseDecisions(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOwn(Decision decision) {
        return decision.getId().startsWith("step-limits-");
    }

    private static Stream<Decision> decisions(Path file) {
        return Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class).stream();
    }

    public Date due(DelegateExecution execution) {
        return workdays.after(
                (Integer) of(execution.getCurrentActivityId(), null).get("limitDays"));
    }

    Map<String, Object> of(String step, String level) {
        return tables.stream()
                .map(table -> engine.evaluateDecisionTable(
                                table,
                                Variables.createVariables()
                                        .putValue("step", step)
                                        .putValue("level", level))
                        .getSingleResult())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .getEntryMap();
    }

    boolean hasOwnRule(String step) {
        return rules().stream()
                .map(rule -> rule.getInputEntries()
                        .iterator()
                        .next()
                        .getTextContent()
                        .strip())
                .anyMatch(entry -> entry.equals('"' + step + '"'));
    }

    List<Rule> rules() {
        return files.stream()
                .flatMap(file -> Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class).stream())
                .toList();
    }

    private void note(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> matched.add(rule.getId()));
    }
}
