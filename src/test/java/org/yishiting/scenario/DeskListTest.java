package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.matter.Category;
import org.yishiting.matter.Channel;
import org.yishiting.matter.Intake;
import org.yishiting.matter.Report;

/** The list at the desk: filtered, counted, kept as views, and claimed several at a time. */
class DeskListTest extends Scenario {

    @Autowired
    private Intake intake;

    @Autowired
    private TaskService tasks;

    private final List<String> matters = new ArrayList<>();
    private final List<String> reported = new ArrayList<>();
    private Browser desk;

    @BeforeEach
    void threeAreReported() {
        for (Category category : List.of(Category.WATER, Category.LIFT, Category.WATER)) {
            String number = intake.take(
                            new Report(category, "JSX-B01", "列表", "", "", false, Channel.PORTAL),
                            List.of(),
                            UUID.randomUUID().toString())
                    .number();
            matters.add(number);
            reported.add(tasks.createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .singleResult()
                    .getId());
        }
        desk = new Browser(base());
        desk.submit("/login", "/login", Map.of("username", "grid-worker", "password", password()));
    }

    @Test
    void severalAreClaimedAndEachIsAnswered() {
        tasks.setAssignee(reported.get(1), "grid-worker-2");
        String found = "/desk?q=" + matters.get(0);

        String page = desk.submit(found, "/desk/claims", Map.of("task", String.join(",", reported)))
                .body();

        assertThat(page)
                .contains("选中 3 项，签收成功 2 项")
                .contains(matters.get(0) + " 核实登记", matters.get(2) + " 核实登记")
                .contains("这项待办刚刚已由他人签收")
                .doesNotContain("ENGINE");
        assertThat(page).contains("我已签收");
        assertThat(List.of(0, 2)).allSatisfy(one -> assertThat(tasks.createTaskQuery()
                        .taskId(reported.get(one))
                        .singleResult()
                        .getAssignee())
                .isEqualTo("grid-worker"));
        assertThat(desk.forge("/desk/report", "/desk/report", "/desk/claims?task=" + reported.get(0))
                        .body())
                .contains("已经在您手上");
    }

    @Test
    void whatIsNotOfferedToAPersonIsNotClaimedNorNamed() {
        Browser stranger = new Browser(base());
        stranger.submit("/login", "/login", Map.of("username", "grid-worker-2", "password", password()));
        tasks.setAssignee(reported.get(2), null);
        Browser.Page page = stranger.forge("/desk/report", "/desk/report", "/desk/claims?task=" + reported.get(2));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("选中 1 项，签收成功 0 项", "没有办理或查看这一项的权限").doesNotContain(matters.get(2));
    }

    @Test
    void filtersShowTheirCountsAndAreKept() {
        String page = desk.open("/desk?category=lift&q=" + matters.get(1)).body();
        assertThat(page).contains(matters.get(1)).doesNotContain(matters.get(0));
        assertThat(page).containsPattern("全部</span> <span class=\"num\">[1-9]");
        assertThat(page).containsPattern("已超期</span> <span class=\"num\">\\d");

        desk.submit("/desk?category=lift&q=" + matters.get(1), "/desk/views", Map.of("name", "电梯的"));
        String kept = desk.open("/desk").find("href=\"([^\"]*)\"[^>]*>电梯的</a>").replace("&amp;", "&");
        assertThat(desk.open(kept).body()).contains(matters.get(1)).doesNotContain(matters.get(0));
        assertThat(desk.submit(kept, "/desk/views", Map.of("name", " ")).body()).contains("视图要有名称");
        String remove = desk.open("/desk").find("action=\"(/desk/views/\\d+/remove)\"");
        assertThat(desk.submit("/desk", remove, Map.of()).body()).doesNotContain("电梯的</a>");
    }

    @Test
    void aMatterWithoutATitleIsToldAndFoundByItsReport() {
        String page = desk.open("/desk?q=" + URLEncoder.encode("列表", StandardCharsets.UTF_8))
                .body();

        assertThat(page).contains(matters.get(0)).containsPattern("class=\"row-title\"[^>]*>列表</a>");
    }

    @Test
    void nothingChosenIsSaid() {
        assertThat(desk.submit("/desk", "/desk/claims", Map.of()).body()).contains("还没有选中要签收的步骤");
    }
}
