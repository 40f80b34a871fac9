package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TriageTableTest {
    private static final Path TABLE = Path.of("processes/blocks/triage/triage.dmn");

    private final List<String> matched = new ArrayList<>();
    private DmnEngine engine;
    private DmnDecision triage;

    @BeforeAll
    void readTheTable() throws IOException {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::note);
        engine = configuration.buildEngine();
        try (InputStream table = Files.newInputStream(TABLE)) {
            triage = engine.parseDecision("triage", table);
        }
    }

    @ParameterizedTest(name = "{0} of {1}, {2}, care {3}: {4}, {5} in {6}")
    @CsvSource({
        "safety, community, urgent, true, major, hand-up, 3",
        "lift, building, urgent, true, big, fast, 1",
        "dispute, building, urgent, true, small, deliberate, 7",
        "water, household, urgent, true, small, fast, 1",
        "care, household, normal, true, micro, fast, 2",
        "lift, building, normal, true, small, fast, 3",
        "road, estate, normal, true, big, deliberate, 15",
        "heating, community, urgent, true, major, deliberate, 20",
        "lift, community, urgent, false, major, hand-up, 5",
        "safety, estate, urgent, false, big, fast, 2",
        "dispute, household, normal, false, small, deliberate, 10",
        "power, building, urgent, false, small, fast, 2",
        "environment, household, normal, false, micro, fast, 3",
        "property, building, normal, false, small, fast, 5",
        "safety, estate, normal, false, big, deliberate, 20",
        "greening, community, normal, false, major, deliberate, 30",
        "other, , normal, false, small, deliberate, 10",
        "other, , , , small, deliberate, 10",
    })
    void suggests(
            String category, String scope, String urgency, Boolean care, String level, String route, int limitDays) {
        assertThat(evaluate(category, scope, urgency, care))
                .isEqualTo(Map.of("level", level, "route", route, "limitDays", limitDays));
    }

    @ParameterizedTest
    @CsvSource({"household, normal", "building, normal", "estate, normal", "community, normal", "community, urgent"})
    void careShortensTheLimitAndChangesNothingElse(String scope, String urgency) {
        for (String category : List.of("safety", "dispute", "road")) {
            Map<String, Object> without = evaluate(category, scope, urgency, false);
            Map<String, Object> with = evaluate(category, scope, urgency, true);

            assertThat(with)
                    .extractingByKeys("level", "route")
                    .containsExactly(without.get("level"), without.get("route"));
            assertThat((int) with.get("limitDays")).isLessThan((int) without.get("limitDays"));
        }
    }

    @AfterAll
    void everyRuleWasHit() {
        Set<String> rules = Dmn.readModelFromFile(TABLE.toFile()).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(matched)).isEqualTo(rules);
    }

    private Map<String, Object> evaluate(String category, String scope, String urgency, Boolean care) {
        return engine.evaluateDecisionTable(
                        triage,
                        Variables.createVariables()
                                .putValue("category", category)
                                .putValue("scope", scope)
                                .putValue("urgency", urgency)
                                .putValue("care", care))
                .getSingleResult()
                .getEntryMap();
    }

    private void note(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> matched.add(rule.getId()));
    }
}
