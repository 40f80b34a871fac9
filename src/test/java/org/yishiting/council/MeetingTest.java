package org.yishiting.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishiting.council.Meeting.Status;
import org.yishiting.refusal.RefusedException;

class MeetingTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final Participant PROPERTY = new Participant("property-company/wy", "建设物业");
    private static final Participant HEAD = new Participant("building-head", "楼栋长");
    private static final List<Statement> SAID = List.of(new Statement("物业公司", "费用可以分期"));

    @Test
    void knowsWhomItInvitedAndNotYetWhoCame() {
        Meeting meeting = called(NOW.plusSeconds(1), 8, PROPERTY, HEAD);

        assertThat(meeting.status()).isEqualTo(Status.CALLED);
        assertThat(meeting.attendances())
                .containsExactlyInAnyOrder(
                        new Attendance("property-company/wy", "建设物业", null),
                        new Attendance("building-head", "楼栋长", null));
        assertThat(meeting.residentsPresent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -86_400})
    void mustLieAhead(long seconds) {
        assertThatThrownBy(() -> called(NOW.plusSeconds(seconds), 8, PROPERTY))
                .isInstanceOf(RefusedException.class)
                .hasMessage("meeting-past");
    }

    @Test
    void invitesSomebody() {
        assertThatThrownBy(() -> called(NOW.plusSeconds(60), 8)).hasMessage("nobody-invited");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "200, true", "201, false"})
    void expectsAPossibleNumberOfResidents(int residents, boolean possible) {
        if (possible) {
            assertThat(called(NOW.plusSeconds(60), residents, HEAD).residentsExpected())
                    .isEqualTo(residents);
        } else {
            assertThatThrownBy(() -> called(NOW.plusSeconds(60), residents, HEAD))
                    .hasMessage("residents");
        }
    }

    @Test
    void isHeldByThoseWhoCame() {
        Meeting meeting = called(NOW.plusSeconds(60), 8, PROPERTY, HEAD);

        meeting.hold(List.of("building-head"), 12, SAID);

        assertThat(meeting.status()).isEqualTo(Status.HELD);
        assertThat(meeting.attendances())
                .containsExactlyInAnyOrder(
                        new Attendance("property-company/wy", "建设物业", false),
                        new Attendance("building-head", "楼栋长", true));
        assertThat(meeting.residentsPresent()).contains(12);
        assertThat(meeting.statements()).isEqualTo(SAID);
    }

    @Test
    void residentsAloneCanMeetAndSoCanTheInvitedAlone() {
        Meeting ofResidents = called(NOW.plusSeconds(60), 8, HEAD);
        ofResidents.hold(List.of(), 1, SAID);
        Meeting ofInvited = called(NOW.plusSeconds(60), 8, HEAD);
        ofInvited.hold(List.of("building-head"), 0, SAID);

        assertThat(List.of(ofResidents.status(), ofInvited.status())).containsOnly(Status.HELD);
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        Meeting meeting = called(NOW.plusSeconds(60), 8, PROPERTY);

        assertThatThrownBy(() -> meeting.hold(List.of("building-head"), 1, SAID))
                .hasMessage("not-invited");
        assertThatThrownBy(() -> meeting.hold(List.of(), 0, SAID)).hasMessage("nobody-present");
        assertThatThrownBy(() -> meeting.hold(List.of(), -1, SAID)).hasMessage("residents");
        assertThatThrownBy(() -> meeting.hold(List.of(), 201, SAID)).hasMessage("residents");
        assertThatThrownBy(() -> meeting.hold(List.of(), 1, List.of())).hasMessage("statements");
        assertThatThrownBy(() -> meeting.hold(List.of(), 1, Collections.nCopies(51, SAID.get(0))))
                .hasMessage("statements");
        assertThat(meeting.status()).isEqualTo(Status.CALLED);
        assertThat(meeting.statements()).isEmpty();
    }

    @Test
    void goesOneWayOnly() {
        Meeting meeting = called(NOW.plusSeconds(60), 8, PROPERTY);
        assertThatIllegalStateException().isThrownBy(meeting::conclude);
        meeting.hold(List.of(), 1, Collections.nCopies(50, SAID.get(0)));
        assertThatIllegalStateException().isThrownBy(() -> meeting.hold(List.of(), 1, SAID));
        meeting.conclude();
        assertThat(meeting.status()).isEqualTo(Status.CONCLUDED);
        assertThatIllegalStateException().isThrownBy(meeting::conclude);
    }

    private static Meeting called(Instant at, int residents, Participant... invited) {
        return new Meeting("M", 1, new Invitation(at, "活动室", "议程", residents, List.of()), List.of(invited), NOW);
    }
}
