package org.yishiting.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.CaseTest;
import org.yishiting.engine.ProcessProperties.Kind;
import org.yishiting.worklist.PendingSteps;

/** What a block may be given, and what it takes when it is not. */
class OptionalInputsTest extends CaseTest {

    @Autowired
    private PendingSteps steps;

    @Test
    void whatTheCallerLeavesOutIsFilledInAtTheStart() {
        String block = start("deliberate", Map.of("maxRounds", 2));

        assertThat(runtime.getVariables(block))
                .containsEntry("convenerRole", "council-convener")
                .containsEntry("amendRole", "community-committee")
                .containsEntry("maxRounds", 2);
        assertThat(role()).isEqualTo("council-convener");
    }

    @Test
    void whatTheCallerGivesStays() {
        String block = start("deliberate", Map.of("maxRounds", 2, "convenerRole", PROPERTY));

        assertThat(runtime.getVariables(block))
                .containsEntry("convenerRole", PROPERTY)
                .containsEntry("amendRole", "community-committee");
        assertThat(role()).isEqualTo(PROPERTY);
    }

    @Test
    void wholeNumbersAreNumbersAndAllElseWords() {
        ProcessProperties properties = ProcessProperties.of(Map.of(
                "kind",
                "procedure",
                "opens",
                "appeal",
                "inputs",
                "a, b",
                "defaults",
                "days = 3, open=yes,role=, back=-1"));

        assertThat(properties.kind()).isEqualTo(Kind.PROCEDURE);
        assertThat(properties.opens()).contains("appeal");
        assertThat(properties.inputs()).containsExactly("a", "b");
        assertThat(properties.defaults()).isEqualTo(Map.of("days", 3, "open", "yes", "role", "", "back", -1));
        assertThat(properties.closes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"collect, BLOCK", "horqin-standard, PROCEDURE", "supervise, TECHNICAL"})
    void aDiagramSaysWhatItIs(String key, Kind kind, @Autowired DeployedProcesses processes) {
        assertThat(processes.propertiesOf(processes.idOf(key, 1)).kind()).isEqualTo(kind);
    }

    private String role() {
        return steps.of(matter).get(0).role();
    }
}
