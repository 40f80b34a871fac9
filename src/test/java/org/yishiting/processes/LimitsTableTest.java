package org.yishiting.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTableTest {
    private final LimitsOfTable table = LimitsOfTable.forAll();

    @ParameterizedTest(name = "{0} of level {1}: {2} working days, at most {3} more, at most {4} days of pause")
    @CsvSource({
        "userTask_verifyOnSite, , 2, 1, 5",
        "userTask_confirmRoute, , 1, 1, 0",
        "userTask_answerQuestion, small, , 5, 15",
        "userTask_scheduleMeeting, major, 2, 2, 10",
        "userTask_scheduleMeeting, big, 3, 3, 15",
        "userTask_holdMeeting, big, , 0, 0",
        "userTask_writeMinutes, big, 2, 1, 0",
        "userTask_amendPlan, small, 5, 5, 15",
        "userTask_coordinate, major, 3, 3, 10",
        "userTask_coordinate, big, 5, 5, 30",
        "userTask_draftNotice, big, 2, 2, 5",
        "userTask_answerObjection, big, 3, 2, 5",
        "userTask_assignCommitments, micro, 1, 1, 5",
        "userTask_assignCommitments, big, 2, 2, 5",
        "userTask_reportProgress, big, , 10, 60",
        "userTask_acceptWork, micro, 2, 1, 5",
        "userTask_acceptWork, , 3, 2, 10",
        "userTask_returnVisit, micro, 2, 1, 5",
        "userTask_returnVisit, small, 3, 2, 5",
        "userTask_superviseOutcome, major, 3, 2, 5",
        "userTask_superviseOutcome, micro, 5, 3, 10",
        "userTask_listMatter, major, 3, 0, 0",
        "userTask_takeCharge, major, 5, 0, 0",
        "userTask_drawnTomorrow, , 5, 5, 15"
    })
    void says(String step, String level, Integer limit, int extension, int pause) {
        assertThat(table.of(step, level)).isEqualTo(says(limit, extension, pause));
    }

    private static Map<String, Object> says(Integer limit, int extension, int pause) {
        Map<String, Object> expected = new HashMap<>();
        if (limit != null) {
            expected.put("limitDays", limit);
        }
        expected.put("extensionDays", extension);
        expected.put("pauseDays", pause);
        return expected;
    }

    @ParameterizedTest(
            name = "{0} draws {1} of level {2}: {3} working days, at most {4} more, at most {5} days of pause")
    @CsvSource({
        "jianshexiang-six-steps, userTask_handleAtOnce, micro, , 3, 15",
        "jianshexiang-six-steps, userTask_draftTopic, big, 3, 3, 10",
        "horqin-standard, userTask_draftPlan, , 5, 5, 15"
    })
    void aMethodSaysForItsOwnSteps(String method, String step, String level, Integer limit, int extension, int pause) {
        assertThat(LimitsOfTable.beside(Diagram.named(method), new CalendarDays())
                        .of(step, level))
                .isEqualTo(says(limit, extension, pause));
        assertThat(table.hasOwnRule(step)).isFalse();
    }

    @AfterAll
    void everyRuleWasHit() {
        assertThat(table.matched)
                .isEqualTo(table.rules().stream().map(Rule::getId).collect(Collectors.toSet()));
    }
}
