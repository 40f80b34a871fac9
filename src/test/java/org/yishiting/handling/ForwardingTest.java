package org.yishiting.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.ledger.UnknownMatterException;

class ForwardingTest extends HandlingTest {

    @Autowired
    private Forwarding forwarding;

    @Autowired
    private Delegations delegations;

    @Test
    void anotherPersonHasItWithAllRightsAndTheFormerHolderWithNone() {
        forwarding.forward(task, NEXT_GRID, "  二网格的楼 ");

        assertThat(task("userTask_verifyOnSite").getAssignee()).isEqualTo(NEXT_GRID);
        assertThat(step().assignee()).contains(NEXT_GRID);
        assertThat(step().claimedAt()).contains(NOW);
        assertThat(offered()).containsExactly(OTHER_GRID);
        assertThat(rightful()).containsExactly(OTHER_GRID, NEXT_GRID);
        assertThat(access.mayAct(WANG, matters.get(matter))).isFalse();
        assertThat(access.mayAct(NEXT_GRID, matters.get(matter))).isTrue();
        assertThat(told(NEXT_GRID)).containsExactly("转办给您：核实登记");
    }

    @Test
    void theLedgerSaysFromWhomToWhomAndWhyAndNothingOfAClaim() {
        long claims = claims();

        forwarding.forward(task, NEXT_GRID, "二网格的楼");

        assertThat(last().kind()).isEqualTo("STEP_FORWARDED");
        assertThat(lastSaid()).isEqualTo(Map.of("from", WANG, "to", NEXT_GRID, "reason", "二网格的楼"));
        assertThat(claims()).isEqualTo(claims);
    }

    private long claims() {
        return ledger.of(matter).stream()
                .map(LedgerEntry::kind)
                .filter(List.of("STEP_CLAIMED", "STEP_RELEASED")::contains)
                .count();
    }

    @Test
    void aColleagueOfTheSameGroupTakesItOver() {
        forwarding.forward(task, COLLEAGUE, "休假");

        assertThat(step().assignee()).contains(COLLEAGUE);
        assertThat(offered()).containsExactly(GRID);
        assertThat(rightful()).containsExactly(GRID, COLLEAGUE);
    }

    @Test
    void aGroupHasItToBeClaimed() {
        as(MANAGER);
        forwarding.forward(task, "group:" + OTHER_GRID, "换网格");

        assertThat(task("userTask_verifyOnSite").getAssignee()).isNull();
        assertThat(step().assignee()).isEmpty();
        assertThat(offered()).containsExactly(OTHER_GRID);
        assertThat(step().role()).isEqualTo("grid-worker");
        assertThat(rightful()).containsExactly(OTHER_GRID);
        assertThat(lastSaid()).containsEntry("from", WANG).containsEntry("to", OTHER_GRID);
        assertThat(told(NEXT_GRID)).containsExactly("转来待签收：核实登记");
        assertThat(told(WANG)).containsExactly("已转给他人：核实登记");
    }

    @Test
    void anUnclaimedStepIsForThoseWhoDirect() {
        tasks.setAssignee(task, null);
        assertThatThrownBy(() -> forwarding.forward(task, NEXT_GRID, "换人")).isInstanceOf(NotAllowedException.class);

        as(MANAGER);
        forwarding.forward(task, COMMITTEE, "换人");

        assertThat(step().assignee()).contains(COMMITTEE);
        assertThat(step().role()).isEqualTo("community-committee");
        assertThat(lastSaid()).containsEntry("from", List.of(GRID));
    }

    @Test
    void whoGivesItBackGivesItToTheirOwnGroup() {
        forwarding.forward(task, NEXT_GRID, "换人");
        as(NEXT_GRID);
        tasks.setAssignee(task, null);

        assertThat(offered()).containsExactly(OTHER_GRID);
        assertThat(last().kind()).isEqualTo("STEP_RELEASED");
        tasks.claim(task, NEXT_GRID);
        assertThat(last().kind()).isEqualTo("STEP_CLAIMED");
    }

    @Test
    void itStaysWithinTheCommunityAndTheLevelsAbove() {
        assertThat(broken(() -> forwarding.forward(task, STRANGER, "换人"))).isEqualTo("people-outside");
        assertThat(broken(() -> forwarding.forward(task, "group:grid-worker@HAND-AWAY", "换人")))
                .isEqualTo("people-outside");
        assertThat(broken(() -> forwarding.forward(task, "camunda-admin", "换人")))
                .isEqualTo("people-outside");
        assertThat(broken(() -> forwarding.forward(task, "group:camunda-admin", "换人")))
                .isEqualTo("people-outside");
        assertThat(broken(() -> forwarding.forward(task, " ", "换人"))).isEqualTo("people-missing");
        forwarding.forward(task, MANAGER, "请街道办理");
        assertThat(step().assignee()).contains(MANAGER);
    }

    @Test
    void aReasonIsAskedFor() {
        assertThat(broken(() -> forwarding.forward(task, NEXT_GRID, " "))).isEqualTo("text-missing");
        assertThat(broken(() -> forwarding.forward(task, NEXT_GRID, "长".repeat(201))))
                .isEqualTo("text-too-long");
        forwarding.forward(task, NEXT_GRID, "长".repeat(200));
        assertThat(step().assignee()).contains(NEXT_GRID);
    }

    @Test
    void nothingGoesWhereItIs() {
        assertThat(broken(() -> forwarding.forward(task, WANG, "换人"))).isEqualTo("forward-same");
        as(MANAGER);
        forwarding.forward(task, "group:" + GRID, "大家都可以办");
        assertThat(broken(() -> forwarding.forward(task, "group:" + GRID, "换人")))
                .isEqualTo("forward-same");
    }

    @Test
    void whoMayNotSeeTheMatterFindsNoStep() {
        as(STRANGER);
        assertThatThrownBy(() -> forwarding.forward(task, NEXT_GRID, "换人")).isInstanceOf(UnknownMatterException.class);
        as(MANAGER);
        assertThatThrownBy(() -> forwarding.forward("nothing", NEXT_GRID, "换人"))
                .isInstanceOf(UnknownMatterException.class);
    }

    @Test
    void whoSeesItWithoutDirectingForwardsNothing() {
        as(COMMITTEE);
        assertThat(broken(() -> forwarding.forward(task, NEXT_GRID, "换人"))).isEqualTo("forward-not-yours");
        as(COLLEAGUE);
        assertThat(broken(() -> forwarding.forward(task, NEXT_GRID, "换人"))).isEqualTo("forward-not-yours");
    }

    @Test
    void aDelegatedStepTakesNobodyAlong() {
        delegations.delegate(task, NEXT_GRID, "请看看");
        assertThat(rightful()).containsExactly(GRID, NEXT_GRID, WANG);

        as(MANAGER);
        forwarding.forward(task, COMMITTEE, "收回");

        assertThat(rightful()).containsExactly("community-committee@HAND", COMMITTEE);
        assertThat(told(NEXT_GRID)).contains("委派已收回：核实登记");
        assertThat(lastSaid()).containsEntry("from", WANG);
        as(COMMITTEE);
        delegations.delegate(task, EXPERT, "请看看");
        as(EXPERT);
        delegations.giveBack(task, "看过了");
        assertThat(step().assignee()).contains(COMMITTEE);
    }
}
