package org.yishiting.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yishiting.portal.Course.State.AHEAD;
import static org.yishiting.portal.Course.State.DONE;
import static org.yishiting.portal.Course.State.PASSED_BY;
import static org.yishiting.portal.Course.State.PRESENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yishiting.matter.Stages.Visit;
import org.yishiting.portal.Course.State;
import org.yishiting.procedure.ProcedureDiagrams.Stage;

/** A way with a short cut, a loop, and works and publicity side by side before their acceptance. */
class VisitsTest {

    private static final Instant START = Instant.parse("2026-11-25T02:00:00Z");

    private static final List<Stage> STAGES = List.of(
            stage("collect", "atOnce", "deliberate", "disclose", "works", "publicity", "accept"),
            stage("atOnce", "accept"),
            stage("deliberate", "disclose", "works", "publicity", "accept"),
            stage("disclose", "works", "publicity", "accept"),
            stage("works", "accept"),
            stage("publicity", "accept"),
            stage("accept"));

    private final List<Visit> visits = new ArrayList<>();
    private int minutes;

    private static Stage stage(String activity, String... after) {
        return new Stage(activity, activity, true, Set.of(after));
    }

    private VisitsTest enter(String stage) {
        visits.add(new Visit("X", stage, stage, true, now(), Optional.empty()));
        return this;
    }

    private VisitsTest leave(String stage) {
        visits.replaceAll(visit -> visit.isOpen() && visit.activity().equals(stage)
                ? new Visit("X", stage, stage, true, visit.enteredAt(), Optional.of(now()))
                : visit);
        return this;
    }

    /** What happens in one transaction has one time. */
    private VisitsTest later() {
        minutes++;
        return this;
    }

    private Instant now() {
        return START.plusSeconds(60L * minutes);
    }

    private List<State> states(boolean over) {
        Visits read = new Visits(visits, STAGES, over);
        return STAGES.stream().map(Stage::activity).map(read::stateOf).toList();
    }

    @Test
    void beforeTheFirstStageEverythingIsAhead() {
        assertThat(states(false)).containsOnly(AHEAD);
    }

    @Test
    void whatLiesBehindIsDoneOrPassedByAndWhatFollowsIsAhead() {
        enter("collect").later().leave("collect").enter("deliberate");
        assertThat(states(false)).containsExactly(DONE, PASSED_BY, PRESENT, AHEAD, AHEAD, AHEAD, AHEAD);
    }

    @Test
    void anUpheldObjectionPutsTheNoticeAheadAgain() {
        enter("collect").later().leave("collect").enter("deliberate").later().leave("deliberate");
        enter("disclose").later().leave("disclose").enter("deliberate");
        assertThat(states(false)).containsExactly(DONE, PASSED_BY, PRESENT, AHEAD, AHEAD, AHEAD, AHEAD);
        assertThat(new Visits(visits, STAGES, false).timesEntered("deliberate")).isEqualTo(2);
    }

    @Test
    void twoWaysSideBySideAreBothPresent() {
        atDisclosure().leave("disclose").enter("works").enter("publicity");
        assertThat(states(false)).containsExactly(DONE, PASSED_BY, DONE, DONE, PRESENT, PRESENT, AHEAD);
    }

    @Test
    void theWayThatEndsFirstIsDoneAndWaitsForTheOther() {
        atDisclosure()
                .leave("disclose")
                .enter("works")
                .enter("publicity")
                .later()
                .leave("publicity");
        assertThat(states(false)).containsExactly(DONE, PASSED_BY, DONE, DONE, PRESENT, DONE, AHEAD);
        leave("works").enter("accept");
        assertThat(states(false)).containsExactly(DONE, PASSED_BY, DONE, DONE, DONE, DONE, PRESENT);
    }

    @Test
    void whereTheMatterWaitsBetweenTwoStagesTheNextIsAhead() {
        atDisclosure().leave("disclose").later();
        assertThat(states(false)).containsExactly(DONE, PASSED_BY, DONE, DONE, AHEAD, AHEAD, AHEAD);
    }

    @Test
    void twoVisitsOfOneStageAtATimeLeaveItPresentUntilBothAreOver() {
        enter("collect").later().leave("collect").enter("deliberate").enter("deliberate");
        visits.set(1, new Visit("X", "deliberate", "deliberate", true, now(), Optional.of(now())));
        assertThat(states(false)).containsExactly(DONE, PASSED_BY, PRESENT, AHEAD, AHEAD, AHEAD, AHEAD);
    }

    @Test
    void afterTheEndWhatWasLeftIsDone() {
        enter("collect").leave("collect").enter("atOnce").leave("atOnce");
        assertThat(states(true)).containsExactly(DONE, DONE, PASSED_BY, PASSED_BY, PASSED_BY, PASSED_BY, PASSED_BY);
    }

    private VisitsTest atDisclosure() {
        return enter("collect")
                .later()
                .leave("collect")
                .enter("deliberate")
                .later()
                .leave("deliberate")
                .enter("disclose")
                .later();
    }
}
