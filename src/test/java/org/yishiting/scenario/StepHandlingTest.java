package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import org.yishiting.ledger.Ledger;

/** A step is handed on, done for another and asked about, through the same calls and pages that people use. */
class StepHandlingTest extends Scenario {

    private static final Map<String, Object> DELEGATION = Map.of("to", "grid-worker-2", "request", "请上门看看");

    private static final Map<String, Object> NO_VARIABLES = Map.of("variables", Map.of());

    @Autowired
    private Ledger ledger;

    private Resident resident;
    private Staff mine;
    private Staff neighbour;
    private String task;

    @BeforeEach
    void aGridWorkerHasClaimedAStep() {
        resident = resident();
        resident.reports("power", "JSX-B01", "楼道灯不亮");
        mine = staff("grid-worker", resident);
        neighbour = staff("grid-worker-2", resident);
        task = mine.taskNamed("核实登记");
        mine.post("/task/" + task + "/claim", Map.of("userId", "grid-worker"));
    }

    private record Answer(int status, Map<String, Object> body) {

        String detail() {
            return String.valueOf(body.get("detail"));
        }
    }

    private Answer does(String user, String path, Map<String, Object> body) {
        ResponseEntity<Map<String, Object>> answer = client(user)
                .post()
                .uri("/api/steps/" + task + path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(new ParameterizedTypeReference<>() {});
        return new Answer(answer.getStatusCode().value(), answer.getBody());
    }

    private String asks(String user, String path) {
        return String.valueOf(
                client(user).get().uri("/api/steps/" + task + path).retrieve().body(String.class));
    }

    private int status(String user, String path) {
        return client(user)
                .get()
                .uri("/api/steps/" + path)
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private RestClient client(String user) {
        return RestClient.builder()
                .baseUrl(base().toString())
                .defaultHeaders(headers -> headers.setBasicAuth(user, password()))
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(base());
        browser.submit("/login", "/login", Map.of("username", user, "password", password()));
        return browser;
    }

    private String page() {
        return "/desk/steps/" + task;
    }

    @Test
    void onlyWhoMaySeeTheMatterFindsTheStep() {
        assertThat(status("grid-worker", task)).isEqualTo(200);
        assertThat(status("community-committee", task)).isEqualTo(200);
        assertThat(status("grid-worker-2", task)).isEqualTo(404);
        assertThat(status("grid-worker-2", task + "/people?for=copy")).isEqualTo(404);
        assertThat(status("manager", "nothing")).isEqualTo(404);
        assertThat(does("grid-worker-2", "/forward", Map.of("to", "grid-worker-2", "reason", "我来"))
                        .status())
                .isEqualTo(404);
        assertThat(signedIn("grid-worker-2").open(page()).status()).isEqualTo(404);
        assertThat(new Browser(base()).open(page()).uri().getPath()).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/complete", "/submit-form", "/resolve", "/unclaim"})
    void aDelegateEndsNothingAndGivesNothingAway(String way) {
        assertThat(does("grid-worker", "/delegate", DELEGATION).status()).isEqualTo(204);
        assertThat(neighbour.sees()).containsExactly("核实登记");

        assertThat(said(neighbour.post("/task/" + task + way, way.equals("/unclaim") ? Map.of() : NO_VARIABLES)))
                .contains("办回");

        assertThat(asks("grid-worker", "")).contains("\"delegate\":\"刘建国\"");
        assertThat(kinds()).endsWith("STEP_DELEGATED");
    }

    @Test
    void aDelegatedStepIsNotClaimed() {
        does("grid-worker", "/delegate", DELEGATION);
        neighbour.post("/task/" + task + "/claim", Map.of("userId", "grid-worker-2"));
        assertThat(mine.post("/task/" + task + "/claim", Map.of("userId", "grid-worker"))
                        .getStatusCode()
                        .isError())
                .isTrue();
        assertThat(kinds()).endsWith("STEP_DELEGATED");
        assertThat(does("grid-worker-2", "/return", Map.of("answer", "灯座坏了")).status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/complete", "/submit-form"})
    void theHolderWaitsForTheDelegateToo(String way) {
        does("grid-worker", "/delegate", DELEGATION);
        assertThat(said(mine.post("/task/" + task + way, NO_VARIABLES))).contains("已经委派，还没有办回");
    }

    @Test
    void theDelegateAnswersAndTheHolderCompletes() {
        does("grid-worker", "/delegate", DELEGATION);
        assertThat(does("grid-worker-2", "/return", Map.of("answer", " ")).status())
                .isEqualTo(422);
        assertThat(does("grid-worker-2", "/return", Map.of("answer", "灯座坏了")).status())
                .isEqualTo(204);

        assertThat(neighbour.gets("/task/" + task).value()).isEqualTo(404);
        assertThat(asks("grid-worker", "")).contains("灯座坏了");
        mine.does("核实登记", Forms.accepted("楼道照明", "power", "estate"));
        assertThat(kinds()).containsSubsequence("STEP_DELEGATED", "DELEGATION_RETURNED", "STEP_COMPLETED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/complete", "/submit-form"})
    void theStepWaitsForOpinions(String way) {
        does("grid-worker", "/countersign", Map.of("to", List.of("expert", "property-company"), "question", "要换线吗？"));
        assertThat(said(mine.post("/task/" + task + way, NO_VARIABLES))).contains("还有 2 份加签意见没有回");
        assertThat(mine.sees()).containsExactly("核实登记");
    }

    @Test
    void administratorsDelegateNothingBehindTheLedger() {
        Staff admin = staff("admin", resident);
        assertThat(admin.post("/task/" + task + "/delegate", Map.of("userId", "expert"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(admin.changes(task, Map.of("owner", "expert", "delegationState", "PENDING"))
                        .value())
                .isEqualTo(400);
        does("grid-worker", "/delegate", DELEGATION);
        assertThat(admin.post("/task/" + task + "/assignee", Map.of("userId", "expert"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(admin.changes(task, Map.of("assignee", "expert")).value()).isEqualTo(400);
        assertThat(neighbour.sees()).containsExactly("核实登记");
    }

    @Test
    void administratorsMoveNoLimitBehindTheLedger() {
        Staff admin = staff("admin", resident);
        assertThat(admin.changes(task, Map.of("due", "2026-12-31T09:00:00.000+0800"))
                        .value())
                .isEqualTo(400);
    }

    @Test
    void nobodyClaimsForAnother() {
        mine.post("/task/" + task + "/unclaim", Map.of());
        assertThat(said(mine.post("/task/" + task + "/claim", Map.of("userId", "expert"))))
                .contains("只能为自己签收");
        assertThat(neighbour
                        .post("/task/" + task + "/claim", Map.of("userId", "expert"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void whoHadItFindsItNoMoreInTheEngine() {
        assertThat(does("manager", "/forward", Map.of("to", "group:grid-worker@JSX-G2", "reason", "二网格的楼"))
                        .status())
                .isEqualTo(204);
        assertThat(mine.gets("/task/" + task).value()).isEqualTo(404);
        assertThat(mine.sees()).isEmpty();
        neighbour.does("核实登记", Forms.accepted("楼道照明", "power", "estate"));
    }

    @Test
    void refusalsAreSaidInTheLanguageOfTheCall() {
        Answer late = does("grid-worker", "/forward?lang=en", Map.of("to", "grid-worker-heq", "reason", "x"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.detail()).startsWith("Whoever you chose");
        assertThat(does("community-committee", "/forward", Map.of("to", "expert", "reason", "换人"))
                        .detail())
                .startsWith("只有这一步的经办人");
        assertThat(does("community-committee", "/delegate?lang=zh", DELEGATION).status())
                .isEqualTo(403);
        mine.does("核实登记", Forms.accepted("楼道照明", "power", "estate"));
        Answer over = does("grid-worker", "/copy?lang=en", Map.of("to", List.of("expert"), "note", "x"));
        assertThat(over.status()).isEqualTo(409);
        assertThat(over.detail()).startsWith("This step is completed");
        assertThat(signedIn("grid-worker").open(page()).body()).contains("只供查看").doesNotContain("id=\"forward\"");
    }

    @Test
    void peopleAreNamedWithoutHowToReachThem() {
        assertThat(asks("grid-worker", "/people?for=delegate&q=刘建国"))
                .isEqualTo(
                        "[{\"to\":\"grid-worker-2\",\"group\":false,\"name\":\"刘建国\",\"role\":\"网格员\",\"division\":\"第二网格\"}]");
        assertThat(asks("grid-worker", "/people?for=forward")).doesNotContain("example.invalid", "grid-worker-heq");
        assertThat(status("grid-worker", task + "/people?for=everything")).isEqualTo(400);
    }

    @Test
    void whoOverseesUrgesAndWhoDirectsExtends() {
        assertThat(does("grid-worker", "/urge", Map.of("words", "快")).status()).isEqualTo(403);
        assertThat(does("community-committee", "/urge", Map.of("words", "请抓紧")).status())
                .isEqualTo(204);
        assertThat(does("community-committee", "/urge", Map.of("words", "请抓紧")).status())
                .isEqualTo(422);
        assertThat(does("community-committee", "/extend", Map.of("days", 1, "reason", "等配件"))
                        .status())
                .isEqualTo(403);
        assertThat(does("supervision-team", "/extend", Map.of("days", 1, "reason", "等配件"))
                        .status())
                .isEqualTo(204);
        assertThat(does("supervision-team", "/pause", Map.of("until", "2026-03-04", "reason", "等配件"))
                        .status())
                .isEqualTo(204);
        assertThat(does("supervision-team", "/resume", Map.of()).status()).isEqualTo(204);
        assertThat(asks("grid-worker", "")).contains("请抓紧", "等配件", "dueText");
        assertThat(kinds()).containsSubsequence("URGED", "LIMIT_EXTENDED", "LIMIT_PAUSED", "LIMIT_RESUMED");
    }

    @Test
    void thePageKeepsWhatWasTypedAndSaysWhatIsWrong() {
        Browser desk = signedIn("grid-worker");
        Browser.Page wrong =
                desk.submit(page(), page() + "/forward", Map.of("to", "grid-worker-2", "words", " 长".repeat(150)));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("“转办原因”不能超过 200 字", "长 长", "<option value=\"grid-worker-2\" selected=\"selected\">");

        Browser.Page found =
                desk.submit(page(), page() + "/countersign", Map.of("find", "1", "q", "物业", "words", "要换线吗？"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body()).contains("要换线吗？", "胡勇");
        assertThat(kinds()).endsWith("STEP_CLAIMED");

        assertThat(desk.submit(page(), page() + "/forward", Map.of("to", "grid-worker-2", "words", "二网格的楼"))
                        .body())
                .contains("已转办。", "刘建国");
        assertThat(desk.submit("/desk/report", "/desk/report", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void openingThePageIsTheReceipt() {
        does("grid-worker", "/copy", Map.of("to", List.of("expert"), "note", "请知悉"));
        Browser expert = signedIn("expert");
        assertThat(expert.open("/desk").body()).contains("抄送给您", "请知悉");
        assertThat(kinds()).endsWith("COPY_SENT");
        assertThat(expert.open(page()).status()).isEqualTo(200);
        expert.open(page());
        assertThat(kinds()).endsWith("COPY_SENT", "COPY_READ");
        assertThat(expert.open("/desk").body()).doesNotContain("id=\"copies\"");
        assertThat(signedIn("grid-worker").open(page()).body()).contains("2026-03-02 09:00 已阅");
    }

    @Test
    void opinionsAreGivenAtTheDesk() {
        does("grid-worker", "/countersign", Map.of("to", List.of("expert"), "question", "要换线吗？"));
        Browser expert = signedIn("expert");
        assertThat(expert.open("/desk").body()).contains("请您加签", "要换线吗？");
        assertThat(expert.submit(page(), page() + "/opinion", Map.of("agrees", "false", "words", ""))
                        .body())
                .contains("不同意的，请写明理由");
        assertThat(expert.submit(page(), page() + "/opinion", Map.of("agrees", "false", "words", "先查线路"))
                        .body())
                .contains("您的意见已提交", "先查线路");
        assertThat(signedIn("grid-worker")
                        .open("/desk/matters/" + resident.number())
                        .body())
                .contains("加签意见", "先查线路");
        mine.does("核实登记", Forms.accepted("楼道照明", "power", "estate"));
    }

    private List<String> kinds() {
        return ledger.of(resident.number()).stream().map(entry -> entry.kind()).toList();
    }

    private static String said(ResponseEntity<Map<String, Object>> answer) {
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        return String.valueOf(answer.getBody().get("message"));
    }
}
