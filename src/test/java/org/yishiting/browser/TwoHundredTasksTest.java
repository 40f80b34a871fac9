package org.yishiting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yishiting.matter.Category;
import org.yishiting.matter.Channel;
import org.yishiting.matter.Intake;
import org.yishiting.matter.Report;

/** A person with two hundred tasks finds the urgent ones, in Tasklist and at the desk, on a desk and on a phone. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:journey",
            "camunda.bpm.job-execution.enabled=false",
            "yishiting.portal.reports-per-hour=1000"
        })
class TwoHundredTasksTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String PERSON = "grid-worker-heq";
    private static final String GROUP = "grid-worker@HEQ-G1";
    private static final int MANY = 200;

    @LocalServerPort
    private int port;

    @Value("${yishiting.demo.password}")
    private String password;

    @Autowired
    private Intake intake;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    private String late;

    @BeforeEach
    void twoHundredAreReported() {
        long open = tasks.createTaskQuery().taskCandidateGroup(GROUP).count();
        for (long i = open; i < MANY; i++) {
            intake.take(
                    new Report(Category.ROAD, "HEQ-E1", "排水沟堵塞", "", "", false, Channel.PORTAL),
                    List.of(),
                    UUID.randomUUID().toString());
        }
        String task = jdbc.sql("select min(task_id) from pending_step_offer where group_id = ?")
                .param(GROUP)
                .query(String.class)
                .single();
        late = jdbc.sql("select matter from pending_step where task_id = ?")
                .param(task)
                .query(String.class)
                .single();
        for (String due : List.of(
                "update act_ru_task set due_date_ = ? where id_ = ?",
                "update pending_step set due_at = ? where task_id = ?",
                "update pending_step_offer set due_at = ? where task_id = ?")) {
            jdbc.sql(due).params(OffsetDateTime.now().minusDays(30), task).update();
        }
    }

    @AfterEach
    void everybodyLeaves() {
        CHROMIUM.everybodyLeaves();
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Test
    void tasklistOpensTheListWithWorkAndShowsTheUrgentFirst() {
        Page page = Tasklist.signIn(CHROMIUM.person(Chromium.DESK), base(), PERSON, password)
                .page();
        Locator card = page.locator("ol.tasks-list li.task").first();

        assertThat(page.locator(".task-filter.active")).containsText("本组待签收");
        assertThat(page.locator(".task-filter.active .yishi-count")).hasText("200");
        assertThat(page.locator(".task-filter").filter(new Locator.FilterOptions().setHasText("已超期")))
                .containsText("1");
        assertThat(card).containsText(late);
        assertThat(card).containsText("排水沟堵塞");
        assertThat(card.locator(".yishi-card-past")).containsText("已超");
        assertThat(card.locator(".yishi-card-place")).not().isEmpty();
        assertThat(page.locator(".yishi-many")).hasText("一次签收多项");
        picture(page, "tasklist-1400");

        Page phone = Tasklist.signIn(CHROMIUM.person(Chromium.PHONE), base(), PERSON, password)
                .page();
        assertThat(phone.locator("ol.tasks-list li.task").first().locator(".yishi-card-past"))
                .isVisible();
        picture(phone, "tasklist-390");
    }

    @Test
    void theDeskIsWorkedByKeyboard() {
        Page page = desk(Chromium.DESK);
        assertThat(page.locator(".list-filters a").first()).containsText("200");
        assertThat(page.locator(".todo")).hasCount(20);
        assertThat(page.locator(".todo").first()).containsText(late);
        picture(page, "desk-1400");

        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator(".todo").nth(1)).isFocused();
        page.keyboard().press("x");
        assertThat(page.locator("input[name=task]").nth(1)).isChecked();
        page.keyboard().press("k");
        page.keyboard().press("x");
        page.locator(".list-bar button").click();
        assertThat(page.locator("[role=status]").first()).containsText("选中 2 项，签收成功 2 项");
        assertThat(page.locator(".list-filters a").filter(new Locator.FilterOptions().setHasText("我已签收")))
                .containsText("2");

        Page phone = desk(Chromium.PHONE);
        picture(phone, "desk-390");
        Assertions.assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Chromium.PHONE);
        giveBack();
    }

    /** Rectangles of labels and of what is laid over the diagram, apart from the place of their names. */
    @Test
    void nothingOnADefinitionsDiagramCoversALabel() {
        Page page = Tasklist.signIn(CHROMIUM.person(Chromium.DESK), base(), "manager", password)
                .page();
        page.navigate(base().resolve("/camunda/app/cockpit/default/#/processes").toString());
        page.getByText("科尔沁区议事协商标准流程").first().click();
        page.locator(".yishi-badges").first().waitFor();
        picture(page, "definition-1400");

        Object covered = page.evaluate(
                """
                () => {
                  const labels = [...document.querySelectorAll('.djs-visual text')].map(label => [label.textContent, label.getBoundingClientRect()]);
                  const over = [...document.querySelectorAll('.djs-overlay > *, .djs-overlay .badge')]
                    .map(icon => [icon.textContent.trim(), icon.getBoundingClientRect()]).filter(([, box]) => box.width > 0);
                  const meets = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
                    && one.top < other.bottom - 1 && other.top < one.bottom - 1;
                  return over.flatMap(([icon, box]) => labels.filter(([, place]) => meets(box, place)).map(([label]) => `${icon} on ${label}`));
                }""");
        Assertions.assertThat((List<?>) covered).isEmpty();
    }

    private void giveBack() {
        tasks.createTaskQuery().taskAssignee(PERSON).list().forEach(task -> tasks.setAssignee(task.getId(), null));
    }

    private Page desk(int width) {
        Page page = CHROMIUM.person(width).newPage();
        page.navigate(base().resolve("/desk").toString());
        page.locator("#username").fill(PERSON);
        page.locator("#password").fill(password);
        page.locator("#sign-in button").click();
        page.locator(".list-filters").waitFor();
        return page;
    }

    /** For whoever changes how it looks: {@code target/pictures}. */
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }
}
