package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.yishiting.community.Divisions;
import org.yishiting.ledger.Ledger;
import org.yishiting.procedure.Procedures;

/** Two presses, or two people, at the same instant: one succeeds, the other is told in words. */
class RacesTest extends Scenario {

    private static final ExecutorService HANDS = Executors.newFixedThreadPool(2);

    private final CyclicBarrier together = new CyclicBarrier(2);

    @Autowired
    private TaskService tasks;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Ledger ledger;

    private Resident resident;

    @AfterAll
    static void rest() {
        HANDS.shutdownNow();
    }

    private String report() {
        resident = resident();
        resident.reports("power", "JSX-B01", "楼道灯不亮");
        return staff("grid-worker", resident).taskNamed("核实登记");
    }

    private record Answer(int status, String message) {}

    @RepeatedTest(6)
    void aPersonWhoClaimsTwiceHasItOnce() throws Exception {
        String task = report();
        Supplier<Answer> claim = () -> claims("grid-worker", task);
        assertOneSucceeds(atOnce(claim, claim), "已经在您手上");
        assertThat(claims("grid-worker", task).status()).isEqualTo(409);
    }

    @RepeatedTest(6)
    void ofTwoPeopleOneGetsIt() throws Exception {
        String task = report();
        tasks.addCandidateGroup(task, "grid-worker@JSX-G2");
        assertOneSucceeds(atOnce(() -> claims("grid-worker", task), () -> claims("grid-worker-2", task)), "由他人签收");
    }

    @RepeatedTest(6)
    void aStepIsCompletedOnce() throws Exception {
        String task = report();
        claims("grid-worker", task);
        Supplier<Answer> complete = () -> submits("grid-worker", task, Forms.accepted("路灯不亮", "power", "building"));
        assertOneSucceeds(atOnce(complete, complete), "已经办结或收回");
        assertThat(ledger.of(resident.number()))
                .filteredOn(entry -> entry.kind().equals("STEP_COMPLETED"))
                .hasSize(1);
        assertThat(complete.get()).isEqualTo(new Answer(409, "这项待办已经办结或收回，这次操作没有生效。请刷新列表。"));
        assertThat(claims("grid-worker", task).status()).isEqualTo(409);
        assertThat(staff("grid-worker", resident)
                        .post("/task/" + task + "/unclaim", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
    }

    @RepeatedTest(6)
    void aRemarkDoesNotHinderWhoCompletes() throws Exception {
        String task = report();
        claims("grid-worker", task);
        List<Answer> answers = atOnce(
                () -> submits("grid-worker", task, Forms.accepted("路灯不亮", "power", "building")),
                () -> posts("grid-worker", "/task/" + task + "/comment/create", Map.of("message", "再看一次")));
        assertThat(answers.get(0).status()).isEqualTo(204);
        assertThat(answers.get(1).status()).isIn(200, 409);
        assertInWords(answers.get(1));
    }

    @RepeatedTest(6)
    void anOpinionGivenWhileTheStepEndsIsTakenOrAnswered() throws Exception {
        String task = report();
        claims("grid-worker", task);
        assertThat(calls(
                                "grid-worker",
                                "/api/steps/" + task + "/countersign",
                                Map.of("to", List.of("grid-worker-2"), "question", "是哪盏灯？"))
                        .status())
                .isEqualTo(204);
        String asked = String.valueOf(staff("grid-worker-2", resident)
                        .rest()
                        .get()
                        .uri(base() + "/api/steps/" + task)
                        .retrieve()
                        .body(String.class))
                .replaceAll(".*\"countersigns\":\\[\\{\"id\":(\\d+).*", "$1");
        List<Answer> answers = atOnce(
                () -> submits("grid-worker", task, Forms.accepted("路灯不亮", "power", "building")),
                () -> calls(
                        "grid-worker-2",
                        "/api/steps/" + task + "/countersign/" + asked,
                        Map.of("agrees", true, "opinion", "三层的")));
        // the answer may have to be there first: then whoever submits is told so
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(204, 400, 409));
        assertThat(answers).anySatisfy(answer -> assertThat(answer.status()).isEqualTo(204));
        answers.forEach(RacesTest::assertInWords);
    }

    @RepeatedTest(4)
    void bothSidesOfAParallelWayGoOnAtOnce() throws Exception {
        String usual = procedures.keyFor(divisions.get("JSX"));
        procedures.choose(divisions.get("JSX"), "lift-safety");
        try {
            resident = resident();
            resident.reports("lift", "JSX-B02", "电梯运行时抖动，停层不平");
        } finally {
            procedures.choose(divisions.get("JSX"), usual);
        }
        Staff convener = staff("council-convener", resident);
        Staff committee = staff("community-committee", resident);
        Staff branch = staff("estate-branch", resident);
        staff("grid-worker", resident).does("核实登记", Forms.accepted("电梯抖动", "lift", "building"));
        staff("owners-committee", resident).does("② 查看电梯", Map.of("finding", "二单元制动器磨损，须停用"));
        String company = convener.option("安排会议", "participantOptions", "物业");
        convener.does("安排会议", Forms.meeting(clock.now().plusDays(2), List.of(company)));
        daysPass(2);
        convener.does("主持协商", Forms.held(List.of(company)));
        convener.does("形成纪要", Forms.agreed("更换制动器，错峰安装"));
        String divide = committee.taskNamed("分解任务");
        String publicise = branch.taskNamed("⑤ 广泛宣传");
        committee.claim(divide);
        branch.claim(publicise);
        String unit = committee.option("分解任务", "unitOptions", "物业");

        List<Answer> answers = atOnce(
                () -> answer(
                        committee.submit(divide, Map.of("commitmentItems", List.of(Forms.promise("更换制动器", unit, 10))))),
                () -> answer(branch.submit(publicise, Map.of("publicity", "每个单元门口张贴"))));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.message()).isEqualTo(204));
        assertThat(branch.sees()).containsExactly("归集宣传材料");
    }

    @Test
    void whoAskedInEnglishIsToldInEnglish() {
        String task = report();
        claims("grid-worker", task);
        submits("grid-worker", task, Forms.accepted("路灯不亮", "power", "building"));
        String said = staff("grid-worker", resident)
                .rest()
                .post()
                .uri("/task/{task}/claim", task)
                .header("Accept-Language", "en-GB")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("userId", "grid-worker"))
                .retrieve()
                .body(String.class);
        assertThat(said).contains("This task is done or was taken back");
    }

    private Answer claims(String user, String task) {
        return posts(user, "/task/" + task + "/claim", Map.of("userId", user));
    }

    private Answer submits(String user, String task, Map<String, Object> form) {
        return answer(staff(user, resident).submit(task, form));
    }

    private Answer posts(String user, String path, Map<String, Object> body) {
        return answer(staff(user, resident).post(path, body));
    }

    private Answer calls(String user, String path, Map<String, Object> body) {
        return posts(user, base() + path, body);
    }

    private static Answer answer(ResponseEntity<Map<String, Object>> response) {
        Map<String, Object> body = response.getBody() == null ? Map.of() : response.getBody();
        Object words = body.getOrDefault("message", body.getOrDefault("detail", ""));
        return new Answer(response.getStatusCode().value(), String.valueOf(words));
    }

    private List<Answer> atOnce(Supplier<Answer> one, Supplier<Answer> other) throws Exception {
        List<Future<Answer>> running = new ArrayList<>();
        for (Supplier<Answer> hand : List.of(one, other)) {
            running.add(HANDS.submit(() -> {
                together.await();
                return hand.get();
            }));
        }
        return List.of(running.get(0).get(), running.get(1).get());
    }

    private static void assertOneSucceeds(List<Answer> answers, String words) {
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer -> assertThat(answer.message()).contains(words));
        answers.forEach(RacesTest::assertInWords);
    }

    private static void assertInWords(Answer answer) {
        assertThat(answer.message()).doesNotContain("ENGINE", "SQL", "Exception", "org.", "ACT_");
    }
}
