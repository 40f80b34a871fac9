package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** What the server says after a step was sent, and the files that go with a step. */
class AfterSendingTest extends Scenario {

    private SixStepsStory story;

    @BeforeEach
    void people() {
        story = new SixStepsStory(this);
    }

    private RestClient client(String user) {
        return RestClient.builder()
                .baseUrl(base().toString())
                .defaultHeaders(headers -> {
                    headers.setBasicAuth(user, password());
                    headers.set(HttpHeaders.ACCEPT_LANGUAGE, "zh");
                })
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    private ResponseEntity<String> next(String user, String task) {
        return client(user).get().uri("/api/steps/" + task + "/next").retrieve().toEntity(String.class);
    }

    private String sends(Staff staff, String step, Map<String, Object> form) {
        String task = staff.taskNamed(step);
        staff.does(step, form);
        return task;
    }

    @Test
    void theNextStepIsNamedWithItsHolderAndLimit() {
        story.report("road", "停车难");
        String open = story.gridWorker.taskNamed("核实登记");
        assertThat(next("grid-worker", open).getStatusCode().value()).isEqualTo(404);

        String task = sends(story.gridWorker, "核实登记", Forms.accepted("停车难与屋面漏水", "road", "estate"));

        ResponseEntity<String> answer = next("grid-worker", task);
        assertThat(answer.getBody()).contains("\"state\":\"NEXT\"", "已送出：核实登记", "下一步：确认分级，由 社区党委 承办，期限 ");
        assertThat(next("property-company", task).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void parallelWaysAreAllNamedAndThoseWhoWaitForOthersLearnIt() {
        story.report("road", "停车难");
        story.gridWorker.does("核实登记", Forms.accepted("停车难与屋面漏水", "road", "estate"));
        story.committee.does("确认分级", Forms.routed("big", "deliberate", 20));
        String property = story.committee.option("② 拟定议题", "unitOptions", "物业");
        String task = sends(
                story.committee,
                "② 拟定议题",
                Map.of(
                        "topic",
                        "停车",
                        "background",
                        "车位",
                        "questions",
                        List.of(
                                Map.of("questionText", "多少钱", "role", property),
                                Map.of("questionText", "谁同意", "role", "grid-worker"))));
        assertThat(next("community-committee", task).getBody())
                .contains("现场调研 · 多少钱，由 安居物业服务公司 承办", "现场调研 · 谁同意，由 网格员 承办");

        daysPass(1);
        String answered = sends(story.property, "现场调研", Map.of("finding", "两万", "feasible", "yes"));
        assertThat(next("property-company", answered).getBody())
                .contains("\"state\":\"WAITING\"", "其他各方办完后继续", "同时进行：现场调研 · 谁同意");
    }

    @Test
    void aNoticeWaitsByItselfAndADeclinedMatterIsOver() {
        story.untilTheCouncil();
        story.meet(Forms.agreed("拓宽北门道路"));
        String notice = sends(story.committee, "拟定公示", Forms.notice("停车方案公示", "拓宽北门道路", 5));
        assertThat(next("community-committee", notice).getBody()).contains("\"state\":\"WAITING\"", "现在处于“⑤ 公开结果”");

        SixStepsStory other = new SixStepsStory(this);
        other.report("other", "邻居家的狗不好看");
        String declined = sends(other.gridWorker, "核实登记", Forms.refused("不属于社区事务"));
        assertThat(next("grid-worker", declined).getBody()).contains("\"state\":\"OVER\"", "事项已办结");
    }

    @Test
    void filesGoWithTheStepAndAreRefusedInWords() {
        story.report("road", "停车难");
        String task = story.gridWorker.taskNamed("核实登记");
        String answer = uploads("grid-worker", task, Map.of("现场.png", Photos.png(), "坏.png", "nothing".getBytes()))
                .getBody();
        assertThat(answer).contains("现场.png", "/thumbnail", "没有收下", "坏.png");
        assertThat(client("grid-worker")
                        .get()
                        .uri("/api/steps/" + task + "/files")
                        .retrieve()
                        .body(String.class))
                .contains("现场.png")
                .doesNotContain("坏.png");

        String url = answer.replaceAll("(?s).*\"thumbnail\":\"([^\"]+)\".*", "$1");
        assertThat(desk("grid-worker").download(url)).startsWith(0xFF, 0xD8);
        assertThat(desk("property-company").open(url).status()).isEqualTo(404);

        assertThat(uploads("property-company", task, Map.of("a.png", Photos.png()))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        story.gridWorker.does("核实登记", Forms.accepted("停车难与屋面漏水", "road", "estate"));
        ResponseEntity<String> late = uploads("grid-worker", task, Map.of("a.png", Photos.png()));
        assertThat(late.getStatusCode().value()).isEqualTo(404);
        assertThat(late.getBody()).contains("不能再添加文件");
    }

    private Browser desk(String user) {
        Browser browser = new Browser(base());
        browser.submit("/login", "/login", Map.of("username", user, "password", password()));
        return browser;
    }

    private ResponseEntity<String> uploads(String user, String task, Map<String, byte[]> files) {
        LinkedMultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
        files.forEach((name, content) -> body.add("files", new HttpEntity<>(new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        })));
        return client(user)
                .post()
                .uri("/api/steps/" + task + "/files")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body)
                .retrieve()
                .toEntity(String.class);
    }
}
