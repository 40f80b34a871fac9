package org.yishiting.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.yishiting.ledger.LedgerEntry.Kind.STAGE_ENTERED;
import static org.yishiting.ledger.LedgerEntry.Kind.STAGE_LEFT;
import static org.yishiting.portal.Course.State.AHEAD;
import static org.yishiting.portal.Course.State.DONE;
import static org.yishiting.portal.Course.State.PASSED_BY;
import static org.yishiting.portal.Course.State.PRESENT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.ledger.LedgerEntry.Kind;
import org.yishiting.portal.Course.State;

class VisitsTest {

    private static final List<String> STAGES = List.of("collect", "atOnce", "deliberate", "disclose", "execute");

    private final List<LedgerEntry> ledger = new ArrayList<>();

    private VisitsTest enter(String stage) {
        return write(STAGE_ENTERED, stage);
    }

    private VisitsTest leave(String stage) {
        return write(STAGE_LEFT, stage);
    }

    private VisitsTest write(Kind kind, String stage) {
        LedgerEntry entry = mock(LedgerEntry.class);
        when(entry.kind()).thenReturn(kind);
        when(entry.step()).thenReturn(stage);
        ledger.add(entry);
        return this;
    }

    private List<State> states(boolean over) {
        Visits visits = Visits.of(ledger);
        return IntStream.range(0, STAGES.size())
                .mapToObj(position -> visits.stateOf(position, STAGES, over))
                .toList();
    }

    @Test
    void beforeTheFirstStageEverythingIsAhead() {
        assertThat(states(false)).containsOnly(AHEAD);
    }

    @Test
    void whatLiesBehindIsDoneOrPassedByAndWhatFollowsIsAhead() {
        enter("collect").leave("collect").enter("deliberate");
        assertThat(states(false)).containsExactly(DONE, PASSED_BY, PRESENT, AHEAD, AHEAD);
    }

    @Test
    void anUpheldObjectionPutsTheNoticeAheadAgain() {
        enter("collect").leave("collect").enter("deliberate").leave("deliberate");
        enter("disclose").leave("disclose").enter("deliberate");
        assertThat(states(false)).containsExactly(DONE, PASSED_BY, PRESENT, AHEAD, AHEAD);
        assertThat(Visits.of(ledger).timesEntered("deliberate")).isEqualTo(2);
    }

    @Test
    void afterTheEndWhatWasLeftIsDone() {
        enter("collect").leave("collect").enter("atOnce").leave("atOnce");
        assertThat(states(true)).containsExactly(DONE, DONE, PASSED_BY, PASSED_BY, PASSED_BY);
    }
}
