package org.yishiting.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yishiting.commitment.Commitment.Status;
import org.yishiting.commitment.Progress.State;
import org.yishiting.council.Participant;

class CommitmentTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    private final Commitment commitment =
            new Commitment("M", "做屋面防水", new Participant("responsible-unit/jz", "建筑公司"), "", NOW);

    @Test
    void isReportedUntilDoneThenAccepted() {
        assertThat(commitment.funding()).isEmpty();
        commitment.report(false, "材料进场", "li", null, NOW);
        assertThat(commitment.status()).isEqualTo(Status.OPEN);
        commitment.report(true, "全部完工", "li", null, NOW);
        assertThat(commitment.status()).isEqualTo(Status.DONE);
        assertThat(commitment.closedAt()).isEmpty();

        commitment.accept("", "zhou", NOW);

        assertThat(commitment.status()).isEqualTo(Status.ACCEPTED);
        assertThat(commitment.closedAt()).contains(NOW);
        assertThat(commitment.progress())
                .extracting(Progress::state)
                .containsExactly(State.PROGRESS, State.DONE, State.ACCEPTED);
    }

    @Test
    void goesBackUntilItIsGood() {
        commitment.report(true, "全部完工", "li", null, NOW);
        commitment.sendBack("三单元仍漏", "zhou", NOW);
        assertThat(commitment.status()).isEqualTo(Status.RETURNED);
        commitment.report(false, "重新施工", "li", null, NOW);
        assertThat(commitment.status()).isEqualTo(Status.OPEN);
        commitment.report(true, "返工完成", "li", null, NOW);
        commitment.sendBack("五单元仍漏", "zhou", NOW);
        commitment.report(true, "再次完成", "li", null, NOW);
        commitment.accept("不漏了", "zhou", NOW);

        assertThat(commitment.last(State.RETURNED)).map(Progress::report).contains("五单元仍漏");
        assertThat(commitment.last(State.DONE)).map(Progress::report).contains("再次完成");
    }

    @Test
    void onlyWhatIsDoneIsJudged() {
        assertThatIllegalStateException().isThrownBy(() -> commitment.accept("", "zhou", NOW));
        assertThatIllegalStateException().isThrownBy(() -> commitment.sendBack("没做", "zhou", NOW));
        assertThat(commitment.last(State.RETURNED)).isEmpty();
    }

    @Test
    void whatIsDoneOrAcceptedIsNotReportedAgain() {
        commitment.report(true, "全部完工", "li", null, NOW);
        assertThatIllegalStateException().isThrownBy(() -> commitment.report(true, "又完工", "li", null, NOW));
        commitment.accept("", "zhou", NOW);
        assertThatIllegalStateException().isThrownBy(() -> commitment.report(false, "还在做", "li", null, NOW));
        assertThatIllegalStateException().isThrownBy(() -> commitment.sendBack("漏", "zhou", NOW));
    }
}
