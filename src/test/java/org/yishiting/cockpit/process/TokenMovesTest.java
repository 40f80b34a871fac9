package org.yishiting.cockpit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.cockpit.CockpitCase;
import org.yishiting.cockpit.RepairEvents;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Stages;
import org.yishiting.worklist.FinishedStep;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** An administrator moves a token, through HTTP: a procedure waits in its first block and goes on at another step. */
class TokenMovesTest extends CockpitCase {

    private static final String MOVE = "/api/cockpit/instances/{id}/move";

    @Autowired
    private Stages stages;

    @Autowired
    private PendingSteps steps;

    private String instance;
    private String token;

    @BeforeEach
    void aProcedureRuns() {
        instance = start("jianshexiang-six-steps", Map.of());
        Answer places = get(ADMIN, "/api/cockpit/instances/{id}/places", instance);
        assertThat(places.body().get("tokens")).hasSize(1);
        assertThat(places.body().at("/tokens/0/activity").asText()).isEqualTo("callActivity_collect");
        token = places.body().at("/tokens/0/id").asText();
    }

    @Test
    void theDryRunSaysWhatWillHappenAndChangesNothing() {
        Answer foreseen = post(ADMIN, MOVE + "/check", move(List.of(token), "userTask_draftTopic", ""), instance);
        assertThat(foreseen.body().get("lines"))
                .extracting(line -> line.asText())
                .containsExactly("停止“① 收集问题”", "收回待办“核实登记”，承办人不能再办理", "从“② 拟定议题”重新开始，按流程图规定的岗位派发待办");
        assertThat(open()).containsExactly("userTask_verifyOnSite");
        assertThat(moved()).isEmpty();
    }

    @Test
    void stepsAndLedgerFollow() {
        assertThat(post(ADMIN, MOVE, move(List.of(token), "userTask_draftTopic", " 误派到核实 "), instance)
                        .status())
                .isEqualTo(204);

        assertThat(open()).containsExactly("userTask_draftTopic");
        assertThat(steps.of(matter)).extracting(PendingStep::activity).containsExactly("userTask_draftTopic");
        assertThat(steps.finishedOf(matter))
                .singleElement()
                .satisfies(step -> assertThat(step.withdrawn()).isTrue())
                .extracting(FinishedStep::activity)
                .isEqualTo("userTask_verifyOnSite");
        assertThat(moved()).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(ADMIN);
            assertThat(ledger.payloadOf(entry))
                    .containsEntry("reason", "误派到核实")
                    .containsEntry("cancelled", List.of("① 收集问题"))
                    .containsEntry("startedBefore", "② 拟定议题");
        });
        assertThat(matters.verify(matter).isWhole()).isTrue();
        assertThat(stages.openIn(List.of(matter)).get(matter))
                .extracting(Stages.Visit::name)
                .containsExactly("② 拟定议题");
    }

    @Test
    void aMoveThatLeavesNothingIsRefused() {
        Answer refused = post(ADMIN, MOVE, move(List.of(token), null, "停掉"), instance);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.detail()).contains("不再有任何进行中的步骤");
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"event_archived", "event_reported", "event_dissatisfied", "nowhere"})
    void noTokenIsSetWhereNoWorkGoesOn(String place) {
        assertThat(post(ADMIN, MOVE, move(List.of(token), place, "理由"), instance)
                        .status())
                .isEqualTo(422);
        assertUntouched();
    }

    @Test
    void aStepThatLacksItsDataIsNotStarted() {
        Answer refused = post(ADMIN, MOVE, move(List.of(token), "gateway_whichRoute", "理由"), instance);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.detail()).contains("请选择更靠前的步骤");
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "请打 13800002222"})
    void aReasonIsGivenThatEverybodyMayRead(String reason) {
        assertThat(post(ADMIN, MOVE, move(List.of(token), "userTask_draftTopic", reason), instance)
                        .status())
                .isEqualTo(422);
        assertThat(post(ADMIN, MOVE, move(List.of(token), "userTask_draftTopic", "长".repeat(201)), instance)
                        .status())
                .isEqualTo(422);
        assertUntouched();
    }

    @Test
    void whatHasMovedOnMeanwhileIsChosenAgain() {
        post(ADMIN, MOVE, move(List.of(token), "userTask_draftTopic", "理由"), instance);
        Answer outdated = post(ADMIN, MOVE, move(List.of(token), "userTask_draftTopic", "理由"), instance);
        assertThat(outdated.status()).isEqualTo(409);
        assertThat(moved()).hasSize(1);
    }

    @Test
    void whatIsOverStandsNowhere() {
        runtime.deleteProcessInstance(instance, "over");
        assertThat(get(ADMIN, "/api/cockpit/instances/{id}/places", instance).status())
                .isEqualTo(404);
        assertThat(post(ADMIN, MOVE, move(List.of(token), "userTask_draftTopic", "理由"), instance)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {MANAGER, COMMITTEE, WORKER})
    void onlyAdministratorsMoveTokens(String user) {
        assertThat(get(user, "/api/cockpit/instances/{id}/places", instance).status())
                .isEqualTo(403);
        assertThat(post(user, MOVE + "/check", move(List.of(token), "userTask_draftTopic", "x"), instance)
                        .status())
                .isEqualTo(403);
        Answer denied = post(user, MOVE, move(List.of(token), "userTask_draftTopic", "理由"), instance);
        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.detail()).isNotBlank();
        assertUntouched();
    }

    private void assertUntouched() {
        assertThat(open()).containsExactly("userTask_verifyOnSite");
        assertThat(steps.of(matter)).extracting(PendingStep::activity).containsExactly("userTask_verifyOnSite");
        assertThat(moved()).isEmpty();
    }

    private List<LedgerEntry> moved() {
        return ledger.of(matter).stream()
                .filter(entry -> entry.is(RepairEvents.TOKEN_MOVED))
                .toList();
    }

    private static Map<String, Object> move(List<String> cancel, String start, String reason) {
        Map<String, Object> move = new HashMap<>(Map.of("cancel", cancel, "reason", reason));
        move.put("start", start);
        return move;
    }
}
