package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yishiting.ledger.Ledger;
import org.yishiting.notice.NoticeEvents;

/** Staff see and touch only what is offered or assigned to them; the rest is not found. */
class RightsTest extends Scenario {

    private static final String IN_GRID_ONE = "JSX-B01";

    @Autowired
    private Ledger ledger;

    private Resident resident;
    private Staff mine;
    private Staff colleagueOfAnotherGrid;
    private String task;

    @BeforeEach
    void somethingIsReported() {
        resident = resident();
        resident.reports("power", IN_GRID_ONE, "楼道灯不亮");
        mine = staff("grid-worker", resident);
        colleagueOfAnotherGrid = staff("grid-worker-2", resident);
        task = mine.taskNamed("核实登记");
    }

    @Test
    void theStepIsOfferedToTheGridWorkerOfTheGrid() {
        assertThat(mine.sees()).containsExactly("核实登记");
        assertThat(colleagueOfAnotherGrid.sees()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/%s",
                "/task/%s/variables",
                "/task/%s/form-variables",
                "/task/%s/deployed-form",
                "/task/%s/form",
                "/task/%s/comment",
                "/task/%s/identity-links"
            })
    void anotherGridsTaskIsNotFound(String path) {
        assertThat(colleagueOfAnotherGrid.gets(path.formatted(task)).value()).isEqualTo(404);
        assertThat(mine.gets(path.formatted(task)).is2xxSuccessful()).isTrue();
    }

    @Test
    void theListOfStepsShowsNothingOfOthers() {
        assertThat(mine.asks("/task")).contains(task);
        assertThat(colleagueOfAnotherGrid.asks("/task")).startsWith("[").doesNotContain(task, resident.number());
        assertThat(colleagueOfAnotherGrid.asks("/task/count?processInstanceBusinessKey=" + resident.number()))
                .contains("\"count\":0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-instance",
                "/execution",
                "/variable-instance",
                "/incident",
                "/job",
                "/history/process-instance",
                "/history/activity-instance",
                "/history/task",
                "/history/variable-instance",
                "/history/detail",
                "/history/user-operation",
                "/authorization"
            })
    void otherListsOfTheEngineDoNotExist(String list) {
        assertThat(mine.gets(list).value()).isEqualTo(404);
        assertThat(mine.gets(list + "/count").value()).isEqualTo(404);
    }

    @Test
    void anotherGridsTaskCannotBeTouched() {
        assertRefused(colleagueOfAnotherGrid.post("/task/" + task + "/claim", Map.of("userId", "grid-worker-2")));
        assertRefused(colleagueOfAnotherGrid.post("/task/" + task + "/complete", Map.of()));
        assertThat(mine.sees()).containsExactly("核实登记");
    }

    @Test
    void aCandidateMayNotGoAroundTheForm() {
        assertThat(mine.post("/task/" + task + "/complete", Map.of()).getBody().get("message"))
                .isEqualTo("请先签收这项待办，再提交");
        mine.post("/task/" + task + "/claim", Map.of("userId", "grid-worker"));
        assertRefused(mine.post(
                "/task/" + task + "/variables", Map.of("modifications", Map.of("care", Map.of("value", true)))));
        assertRefused(mine.post("/task/" + task + "/assignee", Map.of("userId", "grid-worker-2")));
        assertRefused(mine.post("/task/" + task + "/delegate", Map.of("userId", "grid-worker-2")));
        assertRefused(mine.post("/task/" + task + "/resolve", Map.of()));
        assertRefused(mine.post("/task/" + task + "/bpmnError", Map.of("errorCode", "matter-declined")));
        assertRefused(mine.post("/process-definition/key/jianshexiang-six-steps/start", Map.of()));
        assertThat(String.valueOf(mine.post(
                                "/task/" + task + "/complete",
                                Map.of("variables", Map.of("accepted", Map.of("value", true))))
                        .getBody()
                        .get("message")))
                .contains("没有“accepted”这一项")
                .contains("“核实结论”必须填写");
        assertThat(mine.sees()).containsExactly("核实登记");
    }

    @Test
    void aHolderGivesAStepBackAndFollowsItUp() {
        mine.post("/task/" + task + "/claim", Map.of("userId", "grid-worker"));
        assertThat(mine.changes(task, Map.of("priority", 99)).value()).isEqualTo(403);
        assertThat(mine.changes(task, Map.of("followUp", "2026-03-05T09:00:00.000+0800"))
                        .is2xxSuccessful())
                .isTrue();
        assertThat(mine.post("/task/" + task + "/unclaim", Map.of())
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
        assertRefused(mine.post("/task/" + task + "/unclaim", Map.of()));
        assertThat(page("grid-worker", "/api/matters/" + resident.number() + "/ledger"))
                .isEqualTo(200);
    }

    @Test
    void aRemarkIsInTheLedgerAndNotInTheEngine() {
        mine.post("/task/" + task + "/comment/create", Map.of("message", "反映人电话打不通"));
        assertThat(mine.asks("/task/" + task + "/comment"))
                .contains("备注已记入议事记录")
                .doesNotContain("打不通");
        assertThat(ledger.of(resident.number()))
                .anySatisfy(entry -> assertThat(entry.payload()).contains("打不通"));
    }

    @Test
    void whoActsInThePortalDoesNotGetIntoTheDossier() {
        Browser browser = new Browser(base());
        browser.submit("/login", "/login", Map.of("username", "grid-worker-2", "password", password()));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("grid-worker-2", "", "staff"));
        try {
            ledger.append(resident.number(), NoticeEvents.OBJECTION_MADE, Map.of());
        } finally {
            SecurityContextHolder.clearContext();
        }
        assertThat(browser.open("/desk/matters/" + resident.number()).status()).isEqualTo(404);
    }

    @Test
    void nobodyTriesPasswordsPastTheThrottle() {
        assertThat(mine.post("/identity/verify", Map.of("username", "manager", "password", "x"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void dossierAndLedgerOfOthersAreNotFound() {
        String number = resident.number();
        assertThat(page("grid-worker", "/desk/matters/" + number)).isEqualTo(200);
        assertThat(page("grid-worker-2", "/desk/matters/" + number)).isEqualTo(404);
        Browser stranger = signedIn("grid-worker-2");
        for (String export : List.of("/dossier.pdf", "/dossier.zip")) {
            assertThat(stranger.forge("/desk/report", "/desk/report", "/desk/matters/" + number + export)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(page("grid-worker-2", "/api/matters/" + number + "/ledger")).isEqualTo(404);
        assertThat(page("community-committee", "/api/matters/" + number + "/ledger"))
                .isEqualTo(200);
        assertThat(page("community-committee-heq", "/desk/matters/" + number)).isEqualTo(404);
    }

    @Test
    void followingALinkExportsNothing() {
        String dossier = "/desk/matters/" + resident.number();
        Browser desk = signedIn("grid-worker");

        assertThat(desk.open(dossier + "/dossier.pdf").status()).isEqualTo(405);
        assertThat(desk.open(dossier).body()).doesNotContain("导出档案");
        desk.download(dossier, dossier + "/dossier.pdf");
        assertThat(desk.open(dossier).body()).contains("导出档案");
    }

    @Test
    void onlyWhoActsOrOverseesSeesTheContact() {
        resident.reports("power", IN_GRID_ONE, "楼道灯不亮", Map.of("contact", "13800002222"), Map.of());
        mine = staff("grid-worker", resident);
        String dossier = "/desk/matters/" + resident.number();
        String reveal = dossier + "/contact";
        assertThat(signedIn("grid-worker").open(dossier).body()).contains("查看姓名和联系方式");

        mine.does("核实登记", Forms.accepted("楼道照明", "power", "estate"));

        Browser desk = signedIn("grid-worker");
        assertThat(desk.open(dossier).body()).contains("楼道照明").doesNotContain("查看姓名和联系方式", "13800002222");
        assertThat(desk.forge(dossier, dossier + "/comments", reveal).status()).isEqualTo(404);
        assertThat(desk.open(dossier).body()).doesNotContain("13800002222");
        assertThat(signedIn("community-committee")
                        .submit(dossier, reveal, Map.of())
                        .body())
                .contains("13800002222");
    }

    private int page(String user, String path) {
        return signedIn(user).open(path).status();
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(base());
        browser.submit("/login", "/login", Map.of("username", user, "password", password()));
        return browser;
    }

    private static void assertRefused(org.springframework.http.ResponseEntity<?> answer) {
        HttpStatusCode status = answer.getStatusCode();
        assertThat(status.is4xxClientError()).as(String.valueOf(answer)).isTrue();
    }
}
