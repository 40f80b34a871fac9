package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishiting.community.Role;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisionRulesTableTest {
    private static final Path TABLE = Path.of("processes/blocks/supervise/supervision-rules.dmn");

    private final List<String> matched = new ArrayList<>();
    private DmnEngine engine;
    private DmnDecision rules;

    @BeforeAll
    void readTheTable() throws IOException {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> event.getMatchingRules()
                .forEach(rule -> matched.add(rule.getId())));
        engine = configuration.buildEngine();
        try (InputStream table = Files.newInputStream(TABLE)) {
            rules = engine.parseDecision("supervision-rules", table);
        }
    }

    @ParameterizedTest(name = "{0} of {1}: {2} and {3} %, {4}, {5}, {6} h, {7}")
    @CsvSource({
        "userTask_reportProgress, major, 3, 70, 2, 2, 12, supervision-committee",
        "userTask_reportProgress, small, 2, 80, 3, 3, 24, supervision-committee",
        "userTask_reportProgress, '', 2, 80, 3, 3, 24, supervision-committee",
        "userTask_draftTopic, major, 2, 70, 1, 2, 12, supervision-team",
        "userTask_draftTopic, big, 2, 80, 2, 3, 24, supervision-team",
        "userTask_handleAtOnce, micro, 1, 80, 2, 3, 12, supervision-team",
        "userTask_draftTopic, small, 1, 80, 3, 3, 24, supervision-team",
        "userTask_verifyOnSite, '', 1, 80, 3, 3, 24, supervision-team",
    })
    void setsThePace(
            String step, String level, int remind, int percent, int list, int lead, int hours, String supervisor) {
        assertThat(engine.evaluateDecisionTable(
                                rules,
                                Variables.createVariables()
                                        .putValue("step", step)
                                        .putValue("level", level))
                        .getSingleResult()
                        .getEntryMap())
                .isEqualTo(Map.of(
                        "remindDays", remind,
                        "remindAfterPercent", percent,
                        "listAfterDays", list,
                        "leadAfterDays", lead,
                        "urgeHours", hours,
                        "supervisor", supervisor));
        assertThat(Role.of(supervisor)).isPresent();
    }

    @AfterAll
    void everyRuleWasHit() {
        assertThat(new TreeSet<>(matched))
                .isEqualTo(Dmn.readModelFromFile(TABLE.toFile()).getModelElementsByType(Rule.class).stream()
                        .map(Rule::getId)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
