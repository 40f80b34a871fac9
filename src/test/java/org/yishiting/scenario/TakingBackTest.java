package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.worklist.FinishedStep;
import org.yishiting.worklist.PendingSteps;

/** Whoever was too quick takes the step back, as long as nobody has gone on. */
class TakingBackTest extends Scenario {

    private static final Map<String, Object> PLAN =
            Map.of("topic", "疏通排水沟", "background", "雨季前完成清淤", "level", "small", "limitDays", 20);

    @Autowired
    private Ledger ledger;

    @Autowired
    private PendingSteps steps;

    private Resident resident;
    private Staff committee;
    private Staff convener;
    private Browser desk;
    private String done;

    @BeforeEach
    void aPlanIsMade() {
        resident = resident();
        resident.reports("water", "HEQ-E1", "排水沟堵塞", Map.of(), Map.of());
        staff("grid-worker-heq", resident).does("核实登记", Forms.accepted("排水沟堵塞", "water", "estate"));
        committee = staff("community-committee-heq", resident);
        convener = staff("council-convener-heq", resident);
        desk = signedIn("community-committee-heq");
        committee.does("方案制定", PLAN);
        done = last("方案制定");
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

    @Test
    void aStepIsTakenBackAndDoneAgain() {
        assertThat(convener.sees()).containsExactly("安排会议");

        assertThat(desk.submit("/desk", address(), Map.of()).body()).contains("已撤回，这一步又在您手上");

        assertThat(convener.sees()).isEmpty();
        assertThat(signedIn("council-convener-heq").open("/desk").body()).contains("已撤回：方案制定");
        assertThat(committee.sees()).containsExactly("方案制定");
        assertThat(ledger.of(resident.number())).extracting(LedgerEntry::kind).contains("STEP_TAKEN_BACK");
        String again = committee.taskNamed("方案制定");
        assertThat(committee.submit(again, PLAN).getStatusCode().is2xxSuccessful()).isTrue();
        assertThat(convener.sees()).containsExactly("安排会议");
        convener.does("安排会议", Forms.meeting(clock.now().plusDays(1), List.of("grid-worker")));
        assertThat(convener.sees()).containsExactly("主持协商");
    }

    @Test
    void onceSomebodyHasGoneOnItIsTooLate() {
        String page = "/desk/steps/" + done;
        assertThat(desk.open(page).body()).contains("撤回重办");
        String task = convener.taskNamed("安排会议");
        convener.claim(task);

        assertThat(desk.open(page).body()).doesNotContain("撤回重办");
        assertThat(desk.open("/desk").body()).doesNotContain(address());
        Browser.Page late = desk.forge("/desk/report", "/desk/report", address());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("已经不能撤回");
        assertThat(convener.sees()).containsExactly("安排会议");
    }

    @Test
    void othersTakeNothingBackAndNothingThatIsNotDrawnSo() {
        assertThat(signedIn("manager").forge("/desk/report", "/desk/report", address()).status())
                .isEqualTo(403);
        done = last("核实登记");
        assertThat(signedIn("grid-worker-heq").forge("/desk/report", "/desk/report", address()).status())
                .isEqualTo(409);
        assertThat(convener.sees()).containsExactly("安排会议");
    }
}
