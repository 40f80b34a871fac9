package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Matters;
import org.yishiting.worklist.FinishedStep;
import org.yishiting.worklist.PendingSteps;

/** Whoever was too quick takes the step back, as long as nobody has gone on and nothing has gone out. */
class TakingBackTest extends Scenario {

    private static final ExecutorService HANDS = Executors.newFixedThreadPool(2);

    @Autowired
    private Ledger ledger;

    @Autowired
    private Matters matters;

    @Autowired
    private PendingSteps steps;

    private Resident resident;
    private Staff committee;
    private Staff convener;
    private Browser desk;
    private String done;

    @AfterAll
    static void rest() {
        HANDS.shutdownNow();
    }

    @BeforeEach
    void thePlanIsSentBack() {
        resident = resident();
        resident.reports("water", "HEQ-E1", "排水沟堵塞", Map.of(), Map.of());
        staff("grid-worker-heq", resident).does("核实登记", Forms.accepted("排水沟堵塞", "water", "estate"));
        committee = staff("community-committee-heq", resident);
        convener = staff("council-convener-heq", resident);
        desk = signedIn("council-convener-heq");
        committee.does("方案制定", Map.of("topic", "疏通排水沟", "background", "雨季前完成清淤", "level", "small", "limitDays", 20));
        convener.does("安排会议", Forms.notReady("没有写费用由谁出"));
        done = last("安排会议");
    }

    private String last(String step) {
        return steps.finishedOf(resident.number()).stream()
                .filter(over -> over.name().equals(step))
                .reduce((one, later) -> later)
                .map(FinishedStep::getId)
                .orElseThrow();
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(base());
        browser.submit("/login", "/login", Map.of("username", user, "password", password()));
        return browser;
    }

    private String address() {
        return "/desk/steps/" + done + "/take_back";
    }

    private Map<String, Object> meeting() {
        return Forms.meeting(clock.now().plusDays(1), List.of("grid-worker"));
    }

    private ResponseEntity<Map<String, Object>> takesBack(Staff person) {
        return person.post(base() + "/api/steps/" + done + "/take-back", Map.of());
    }

    private void assertRefused(int status, String words) {
        List<String> before = committee.sees();
        Browser.Page refused = desk.forge("/desk/report", "/desk/report", address());
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.body()).contains(words);
        assertThat(desk.open("/desk").body()).doesNotContain(address());
        assertThat(committee.sees()).isEqualTo(before);
        assertThat(kinds()).doesNotContain("STEP_TAKEN_BACK");
    }

    private List<String> kinds() {
        return ledger.of(resident.number()).stream().map(LedgerEntry::kind).toList();
    }

    @Test
    void aStepIsTakenBackAndDoneAgain() {
        assertThat(committee.sees()).containsExactly("修改方案");
        assertThat(desk.open("/desk/steps/" + done).body()).contains("撤回重办");

        assertThat(desk.submit("/desk", address(), Map.of()).body()).contains("已撤回，这一步又在您手上");

        assertThat(committee.sees()).isEmpty();
        assertThat(signedIn("community-committee-heq").open("/desk").body()).contains("已撤回：安排会议");
        assertThat(convener.sees()).containsExactly("安排会议");
        assertThat(kinds()).contains("STEP_TAKEN_BACK");
        String again = convener.taskNamed("安排会议");
        assertThat(convener.submit(again, meeting()).getStatusCode().is2xxSuccessful())
                .isTrue();
        assertThat(convener.sees()).containsExactly("主持协商");
        assertThat(matters.verify(resident.number()).isWhole()).isTrue();
    }

    @Test
    void aSecondPressTakesNothingMore() {
        assertThat(takesBack(convener).getStatusCode().value()).isEqualTo(204);
        ResponseEntity<Map<String, Object>> second = takesBack(convener);

        assertThat(second.getStatusCode().value()).isEqualTo(409);
        assertThat(String.valueOf(second.getBody())).contains("已经不能撤回");
        assertThat(convener.sees()).containsExactly("安排会议");
        assertThat(kinds()).containsOnlyOnce("STEP_TAKEN_BACK");
    }

    @Test
    void onceSomebodyHasGoneOnItIsTooLate() {
        committee.claim(committee.taskNamed("修改方案"));

        assertThat(desk.open("/desk/steps/" + done).body()).doesNotContain("撤回重办");
        assertRefused(409, "已经不能撤回");
    }

    @Test
    void onceSomebodyHasWrittenSomethingItIsTooLate() {
        committee.post("/task/" + committee.taskNamed("修改方案") + "/comment/create", Map.of("message", "费用已在算"));
        assertThat(kinds()).contains("COMMENTED");

        assertRefused(409, "已经不能撤回");
    }

    @Test
    void onceInvitationsAreOutItIsTooLate() {
        committee.does("修改方案", Map.of("plan", "费用由物业出"));
        convener.does("安排会议", meeting());
        done = last("安排会议");

        assertRefused(409, "已经发出通知");
    }

    @Test
    void anotherBlockIsNotReachedInto() {
        done = last("方案制定");
        desk = signedIn("community-committee-heq");

        assertRefused(409, "流程已进入另一环节");
    }

    @Test
    void othersTakeNothingBack() {
        desk = signedIn("manager");
        assertRefused(403, "只有办完这一步的人可以撤回");
    }

    @RepeatedTest(4)
    void ofTakingBackAndClaimingOneSucceeds() throws Exception {
        String next = committee.taskNamed("修改方案");
        CyclicBarrier together = new CyclicBarrier(2);
        Future<Integer> back = HANDS.submit(() -> {
            together.await();
            return takesBack(convener).getStatusCode().value();
        });
        Future<Integer> claim = HANDS.submit(() -> {
            together.await();
            return staff("community-committee-heq", resident)
                    .post("/task/" + next + "/claim", Map.of("userId", "community-committee-heq"))
                    .getStatusCode()
                    .value();
        });

        assertThat(List.of(back.get(), claim.get())).containsExactlyInAnyOrder(204, 409);
        assertThat(committee.sees()).isEqualTo(back.get() == 204 ? List.of() : List.of("修改方案"));
        assertThat(convener.sees()).isEqualTo(back.get() == 204 ? List.of("安排会议") : List.of());
        assertThat(matters.verify(resident.number()).isWhole()).isTrue();
    }
}
